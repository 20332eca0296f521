import type { Day } from '../kernel/day.ts';
import { plainName, productIn } from './lifecycle-product.ts';
import type { LifecycleRow } from './lifecycle-row.ts';

/** A version of a product: all its releases together, since lists have service packs and editions apart. */
export type Version = { name: string; since: Day; rows: readonly LifecycleRow[] };

/** A row of the user's own, or one that says that a version is none. */
type OwnRow = LifecycleRow & { dropped?: true };

/** Channels that were no versions of Windows Server, and an Office that is another product. */
const apart = /-s?ac$|-for-mac$/;

/** `2016` of `2016 SP3`, `2008 R2` of `Windows Server 2008 R2 SP1`, `11` of `11 25H2 (W)`. */
function nameOf({ label, release }: LifecycleRow): string {
  const plain = plainName(label);
  if (/\bsubscription\b/.test(plain)) return 'subscription edition';
  const name = /(?<![\w.])(?:\d+(?:\.\d+)*|vista|xp)(?: r2)?(?![\w.])/.exec(plain)?.[0];
  return name ?? plainName(release);
}

/** Of the rows of one version, oldest first: none where the last one says that it is no version. */
const notDropped = (rows: readonly OwnRow[]): OwnRow[] =>
  rows.at(-1)?.dropped ? [] : rows.filter(({ dropped }) => !dropped);

/**
 * The versions of a product, newest first by the day of their first release. A user's own row, of which the last comes
 * last, stands in place of ours.
 */
export function versionsOf(
  product: string,
  rows: readonly LifecycleRow[],
  own: readonly OwnRow[] = [],
): Version[] {
  const ofProduct = (row: LifecycleRow): boolean => productIn(row.product) === product;
  const ownVersions = [...Map.groupBy(own.filter(ofProduct), nameOf)].map(
    ([name, all]) => [name, notDropped(all)] as const,
  );
  const ours: Map<string, LifecycleRow[]> = Map.groupBy(
    rows.filter((row) => row.product === product && !apart.test(row.release)),
    nameOf,
  );
  return [...new Map([...ours, ...ownVersions])]
    .filter(([, all]) => all.length > 0)
    .map(([name, all]) => ({ name, since: firstDay(all), rows: all }))
    .sort((a, b) => (a.since < b.since ? 1 : -1));
}

const firstDay = (rows: readonly LifecycleRow[]): Day =>
  rows.reduce(
    (first, { released }) => (released < first ? released : first),
    rows[0]?.released ?? '9999-12-31',
  );

const escaped = (name: string): string => name.replaceAll(/[^\w\s]/g, '\\$&');

/** By which words a version is named, if it is: its name, or the number of one of its releases. */
function names(words: string, { name, rows }: Version): string | undefined {
  const numbers = rows.flatMap(({ release }) => /^([\d.]+)(?:-sp\w+)*$/.exec(release)?.[1] ?? []);
  const all = [name, ...numbers];
  return all
    .filter((one) => new RegExp(`(?<![\\w.])${escaped(one)}(?!\\w|\\.\\d)`).test(words))
    .sort((a, b) => b.length - a.length)[0];
}

/** The version that some words name; of two, the one that is named at more length: `2012 R2`, not `2012`. */
export function versionIn(words: string, versions: readonly Version[]): Version | undefined {
  const plain = plainName(words).replaceAll(/\bse\b|\bsubscription\b(?! edition)/g, 'subscription edition');
  return versions
    .flatMap((version) => {
      const by = names(plain, version);
      return by === undefined ? [] : [{ version, by }];
    })
    .sort((a, b) => b.by.length - a.by.length)[0]?.version;
}
