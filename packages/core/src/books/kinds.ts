import { advisoryHours } from '../benefits/advisory-hours.ts';
import { azureCredit } from '../benefits/azure-credit.ts';
import { cloudToken } from '../benefits/cloud-token.ts';
import { entitlement } from '../benefits/entitlement.ts';
import { license } from '../benefits/license.ts';
import { marketingItem } from '../benefits/marketing-item.ts';
import { productKey } from '../benefits/product-key.ts';
import { supportPool } from '../benefits/support-pool.ts';
import { use } from '../benefits/use.ts';
import { visualStudio } from '../benefits/visual-studio.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import { sentCheckpoint } from '../handling/checkpoint.ts';
import { deadline } from '../handling/deadline.ts';
import { review } from '../handling/review.ts';
import { freeze } from '../handling/freeze.ts';
import { supportCase } from '../membership/case.ts';
import { commercialLicense } from '../membership/commercial-license.ts';
import { company } from '../membership/company.ts';
import { competency } from '../membership/competency.ts';
import { designation } from '../membership/designation.ts';
import { enrollment } from '../membership/enrollment.ts';
import { partner } from '../membership/partner.ts';
import { person } from '../membership/person.ts';
import { catalogRow } from '../reported/catalog-row.ts';
import { file } from '../reported/file.ts';
import { guide } from '../reported/guide.ts';
import { lifecycleRow } from '../reported/lifecycle-row.ts';
import { service } from '../reported/service.ts';
import { sku } from '../reported/sku.ts';
import { anyKind } from '../thing/kind.ts';
import type { AnyKind } from '../thing/kind.ts';

/** Every kind of thing, and the prefixes by which an id names its kind. */
export const kinds: readonly AnyKind[] = [
  anyKind(partner),
  anyKind(company),
  anyKind(person),
  anyKind(designation),
  anyKind(competency),
  anyKind(enrollment),
  anyKind(entitlement),
  anyKind(visualStudio),
  anyKind(productKey),
  anyKind(license),
  anyKind(commercialLicense),
  anyKind(cloudToken),
  anyKind(supportPool),
  anyKind(advisoryHours),
  anyKind(marketingItem),
  anyKind(azureCredit),
  anyKind(use),
  anyKind(supportCase),
  anyKind(deadline),
  anyKind(review),
  anyKind(sentCheckpoint),
  anyKind(freeze),
  anyKind(sku),
  anyKind(service),
  anyKind(file),
  anyKind(guide),
  anyKind(catalogRow),
  anyKind(lifecycleRow),
];

const byPrefix = new Map(kinds.flatMap((kind) => kind.prefixes.map((prefix) => [prefix, kind] as const)));

const idShape = /^[a-z]+(-[a-z0-9._]+)+$/;
export const longestId = 80;

/** Whether ids of some kind begin so. */
export const isPrefix = (word: string): boolean => byPrefix.has(word);

export const prefixOf = (id: string): string => id.split('-', 1)[0] ?? '';

/** What a kind is called, as a heading; one that is none by its own word. */
export const titleOfKind = (word: string): string => kinds.find(({ kind }) => kind === word)?.title ?? word;

/** The kind that an id's prefix names; undefined when it names none. */
export function kindOf(id: string): AnyKind | undefined {
  if (id === 'partner') return byPrefix.get('partner');
  const kind = idShape.test(id) && id.length <= longestId ? byPrefix.get(prefixOf(id)) : undefined;
  return kind === byPrefix.get('partner') ? undefined : kind;
}

/** As `kindOf`, or says which id names nothing. */
export function kindOrProblem(id: string): AnyKind {
  const kind = kindOf(id);
  if (kind) return kind;
  throw new ProblemError({
    code: 'unknown-thing',
    status: 422,
    message: `${quote(id)} names no kind of thing and no person on record`,
    cure: `begin the name with one of ${[...byPrefix.keys()]
      .filter((p) => p !== 'partner')
      .map((p) => `${p}-`)
      .join(', ')} in lower case, or tell first that the person joined`,
  });
}
