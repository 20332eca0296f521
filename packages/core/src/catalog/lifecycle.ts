import { earliest, latest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { lifecycleAsOf, lifecycleRows } from './lifecycle-data.gen.ts';
import { releasesMeant } from './lifecycle-line.ts';
import { plainName, productIn, titleOf } from './lifecycle-product.ts';
import type { LifecycleRow, OwnLifecycle, SupportEnd } from './lifecycle-row.ts';
import { versionIn, versionsOf } from './lifecycle-version.ts';
import type { Version } from './lifecycle-version.ts';

export type Asked = {
  /** In words, as a row of Partner Center has it: `SQL Server Enterprise 2019 (per core)`. */
  product: string;
  /** Absent: the words of the product name it. */
  version?: string | undefined;
  on: Day;
  /** Rows of the user's own, oldest first: a version that they know is theirs alone. */
  rows?: readonly OwnRow[] | undefined;
};

type OwnRow = LifecycleRow & Pick<Partial<OwnLifecycle>, 'dropped'>;

export type Support = {
  /** N is the newest version that is out on the day, N-1 the one before it. */
  rank: 'N' | 'N-1' | 'older' | 'unknown';
  mainstream: 'in' | 'ended' | 'unknown';
  /** The last day of mainstream support; absent where no end is set, or none is known. */
  mainstreamUntil?: Day;
  /** The product and version that the words were read as; absent where they name none that we know. */
  product?: string;
};

const known = new Map(
  [...new Set(lifecycleRows.map(({ product }) => product))].map((product) => [
    product,
    versionsOf(product, lifecycleRows),
  ]),
);

const versions = (product: string, own: readonly OwnRow[] = []): Version[] =>
  own.length > 0 ? versionsOf(product, lifecycleRows, own) : (known.get(product) ?? []);

/** `SP2` or `23H2` alone names no version: the words of the product do. */
const isUpdate = /^(sp\d+|\d\dh\d)$/i;

export { lifecycleAsOf } from './lifecycle-data.gen.ts';

/** The day of the list that a product was looked up in: of the user's own rows of it, where they are newer. */
export const lifecycleListOf = (product: string, rows: readonly OwnLifecycle[]): Day => {
  const short = productIn(
    product,
    rows.map((row) => row.product),
  );
  const own = rows.filter((row) => productIn(row.product) === short).map(({ asOf }) => asOf);
  return latest(lifecycleAsOf, ...own) ?? lifecycleAsOf;
};

/** Where a version of a product stands on a day. */
export function supportOf({ product, version, on, rows }: Asked): Support {
  const words = version === undefined ? product : `${titleOf(product)} ${version}`;
  const short = productIn(
    words,
    rows?.map((row) => row.product),
  );
  const out = versions(short, rows).filter(({ since }) => since <= on);
  const found = versionIn(version === undefined || isUpdate.test(version) ? words : version, out);
  if (!found) return { rank: 'unknown', mainstream: 'unknown' };
  const releases = releasesMeant({ rows: found.rows, words }, on);
  return {
    rank: (['N', 'N-1'] as const)[out.indexOf(found)] ?? 'older',
    ...mainstreamOf(releases, on),
    product: `${ownTitle(short, rows) ?? titleOf(short)} ${found.name.replace('r2', 'R2')}`,
  };
}

/** As the user wrote a product that our list has not. */
const ownTitle = (short: string, rows: readonly OwnRow[] = []): string | undefined =>
  titleOf(short) === short ? rows.find(({ product }) => plainName(product) === short)?.product : undefined;

/** Of releases that end on different days only what is true of all of them is known. */
function mainstreamOf(
  releases: readonly LifecycleRow[],
  on: Day,
): Pick<Support, 'mainstream' | 'mainstreamUntil'> {
  const phases = new Set(releases.map((row) => phaseOf(row, on)));
  const [phase = 'unknown'] = phases;
  const days = releases
    .map(({ mainstreamUntil }) => mainstreamUntil)
    .filter((end) => typeof end === 'string');
  const until = earliest(...days);
  return { mainstream: phases.size > 1 ? 'unknown' : phase, ...(until && { mainstreamUntil: until }) };
}

/** A last day is still covered. Support that ended altogether has no mainstream either. */
function phaseOf({ mainstreamUntil, extendedUntil }: LifecycleRow, on: Day): Support['mainstream'] {
  const isOver = (end: SupportEnd | undefined): boolean =>
    end === true || (typeof end === 'string' && end < on);
  if (isOver(mainstreamUntil) || isOver(extendedUntil)) return 'ended';
  return mainstreamUntil === undefined ? 'unknown' : 'in';
}

/** Versions that are named by a year stand in the order of the years, whatever the product. */
const yearIn = (words: string): string | undefined =>
  /(?<![\w.])(?:19|20)\d\d(?: r2)?(?![\w.])/.exec(plainName(words))?.[0];

type Compared = { product: string; deployed: string; granted: string; rows?: readonly OwnRow[] };

/** How the version that is deployed stands to the one that was granted. */
export function compareVersions({
  product,
  deployed,
  granted,
  rows = [],
}: Compared): 'older' | 'same' | 'newer' | 'unknown' {
  if (plainName(deployed) === plainName(granted)) return 'same';
  const own = rows.map((row) => row.product);
  const all =
    [`${titleOf(product)} ${granted}`, product, granted]
      .map((words) => versions(productIn(words, own), rows))
      .find((found) => found.length > 0) ?? [];
  const [ours, theirs] = [versionIn(deployed, all), versionIn(granted, all)];
  if (ours && theirs) return order(all.indexOf(theirs), all.indexOf(ours));
  const [year, other] = [yearIn(deployed), yearIn(granted)];
  return year && other && all.length === 0 ? order(year, other) : 'unknown';
}

const order = <T extends string | number>(a: T, b: T): 'older' | 'same' | 'newer' =>
  a < b ? 'older' : a > b ? 'newer' : 'same';
