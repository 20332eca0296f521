import type { Day } from '../kernel/day.ts';
import { plainName } from './lifecycle-product.ts';
import type { LifecycleRow } from './lifecycle-row.ts';

// Releases of one version that are served side by side, each with an end of its own: the editions of Windows (`e` for
// Enterprise and Education, `w` for Home and Pro), long-term channels, the two Offices of one year.

/** The line a release is of, by the end of its short name. */
function lineOf({ product, release }: LifecycleRow): string {
  if (/-iot(-lts)?$/.test(release)) return 'iot';
  if (/-ltsc?$/.test(release)) return 'long-term';
  if (product !== 'windows') return 'all';
  return /-([ew])$/.exec(release)?.[1] ?? 'all';
}

/** The lines that some words may mean; several when they do not say. */
function linesIn(product: string, words: string): string[] {
  if (/\biot\b/.test(words)) return ['iot'];
  if (/\blts[bc]\b/.test(words)) return ['long-term'];
  if (product === 'office') return ['all', 'long-term'];
  if (product !== 'windows') return ['all'];
  if (/\b(pro|professional|home)\b/.test(words)) return ['w'];
  return /\b(enterprise|education)\b/.test(words) ? ['e'] : ['e', 'w'];
}

/** An update of Windows that has no editions apart is of both. */
const ofLine = (rows: readonly LifecycleRow[], line: string): LifecycleRow[] =>
  rows.filter((row) => lineOf(row) === line || (lineOf(row) === 'all' && (line === 'e' || line === 'w')));

/** A service pack or a yearly update that the words name: `SP2`, `23H2`. */
const updateIn = (words: string): string | undefined => /\b(sp\d+|\d\dh\d)\b/.exec(words)?.[1];

/** The newest release of each line that some words mean, of those that were out on a day. */
export function releasesMeant(
  { rows, words }: { rows: readonly LifecycleRow[]; words: string },
  on: Day,
): LifecycleRow[] {
  const plain = plainName(words);
  const out = rows.filter(({ released }) => released <= on);
  const update = updateIn(plain);
  const named = out.filter(({ release }) => update !== undefined && release.includes(`-${update}`));
  const candidates = named.length > 0 ? named : out;
  const newest = linesIn(rows[0]?.product ?? '', plain).flatMap(
    (line) => newestOf(ofLine(candidates, line)) ?? [],
  );
  const any = newestOf(candidates);
  return newest.length > 0 || any === undefined ? newest : [any];
}

const newestOf = (rows: readonly LifecycleRow[]): LifecycleRow | undefined =>
  rows.reduce<LifecycleRow | undefined>(
    (newest, row) => (newest && newest.released >= row.released ? newest : row),
    undefined,
  );
