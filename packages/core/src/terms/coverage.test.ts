import { describe, expect, test } from 'vitest';
import { clauses } from './all.ts';
import { headings, placeOf } from './guide.ts';
import type { Heading } from './guide.ts';

// The whole Guide is encoded: every heading has a clause, and every rule that was found when it was read is one.

/** Headings without a text of their own, each with those that it groups. */
const groups: Partial<Record<Heading, readonly Heading[]>> = {
  'Program Benefits': ['Technical Presales and Deployment Services', 'Product Benefits Terms of Use'],
};

/** Every rule of the Guide, by the id of its clause, in the order of the Guide. */
const rules: readonly string[] = [
  'program.introduction',
  'offer.eligible-and-bought',
  'offer.review-before-paying',
  'offer.legacy-last-day',
  'terms.product-terms-apply',
  'administrator.manages',
  'records.own-method',
  'presales.active-member',
  'benefits.as-listed-when-bought',
  'audit.present-records',
  'license.no-downgrade',
  'license.no-software-assurance',
  'use.internal',
  'use.demonstration',
  'use.development',
  'use.training',
  'use.no-direct-revenue',
  'use.no-personal',
  'use.no-customer-site',
  'use.no-transfer',
  'use.partner-agreement',
  'key.belongs-to-organization',
  'key.may-be-needless',
  'key.any-combination',
  'key.activation-required',
  'key.finite',
  'key.consumption-by-scenario',
  'key.consumption-every-time',
  'key.no-split',
  'license.ends-with-membership',
  'key.reactivate-at-renewal',
  'license.after-lapse',
  'token.multiple',
  'token.whole',
  'token.once',
  'token.replacement',
  'token.refusal',
  'cloud.rights-end',
  'token.new-set-each-year',
  'vs.edition-by-offer',
  'vs.assigned-and-activated',
  'vs.no-shared-sign-in',
  'vs.designated-employees',
  'vs.no-direct-revenue',
  'vs.reassignment',
  'sharing.associated-only',
  'sharing.per-partner',
  'credit.by-offer',
  'credit.security-copilot',
  'credit.github',
  'incident.kind-by-offer',
  'incident.n-minus-1',
  'incident.cloud-scope',
  'marketing.by-offer',
  'refund.window',
  'swap.once',
  'legacy.badges-ended',
  'legacy.until-anniversary',
  'legacy.one-option',
  'legacy.fees',
  'legacy.gold-over-silver',
  'support.scope',
  'license.no-substitution',
];

const innermost = new Set(clauses.map(({ section }) => section.at(-1)));
const isCovered = (heading: Heading): boolean =>
  innermost.has(heading) || (groups[heading]?.some((below) => innermost.has(below)) ?? false);

describe('the Guide is covered', () => {
  test.each(headings.map((heading) => [heading]))('heading: %s', (heading) => {
    expect(isCovered(heading)).toBe(true);
  });

  test.each(rules.map((id) => [id]))('rule: %s', (id) => {
    expect(clauses.some((clause) => clause.id === id)).toBe(true);
  });

  test('and no clause of the Guide stands outside the list of its rules', () => {
    expect(new Set(rules).size).toBe(rules.length);
    const ofTheGuide = clauses.filter(({ page }) => page === undefined).map(({ id }) => id);
    expect(ofTheGuide.toSorted()).toEqual(rules.toSorted());
  });

  test('a clause names the headings above its own before its own', () => {
    for (const { id, section } of clauses) {
      const places = section.map((heading) => headings.indexOf(heading));
      expect({ id, places }).toEqual({ id, places: places.toSorted((x, y) => x - y) });
    }
  });
});

test('the clauses stand in the order of the Guide, those of a page after those of the Guide', () => {
  const order = clauses.map(({ id, section, page }) => ({ id, place: placeOf(section), page: page ? 1 : 0 }));
  // A stable sort: within one heading the order is that of the list.
  const sorted = order.toSorted((a, b) => a.place - b.place || a.page - b.page);
  expect(order.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
});
