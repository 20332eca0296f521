import type { Json } from '@benefolio/core';
import { show } from './report.ts';
import type { Difference } from './report.ts';
import { fieldsOf } from './text.ts';

/** The places in which two values differ, at most so many. */
export function differencesOf(expected: Json | undefined, found: Json | undefined, most = 1): Difference[] {
  const differences: Difference[] = [];
  collect({ expected, found, place: '' }, { differences, most });
  return differences;
}

/** The first of them in words; undefined when there is none. */
export function differenceOf(expected: Json | undefined, found: Json | undefined): string | undefined {
  const [first] = differencesOf(expected, found);
  return first && inWords(first);
}

export const inWords = ({ place, expected, found }: Difference): string =>
  `${place}: expected ${expected}, found ${found}`;

type Pair = { expected: Json | undefined; found: Json | undefined; place: string };
type Found = { differences: Difference[]; most: number };

function collect({ expected, found, place }: Pair, into: Found): void {
  if (expected === found || into.differences.length >= into.most) return;
  if (Array.isArray(expected) && Array.isArray(found)) {
    const [ours, theirs] = [byLabel(expected), byLabel(found)];
    for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
      const inside = `${place}[${key.split('\n', 1)[0]}]`;
      collect({ expected: ours.get(key), found: theirs.get(key), place: inside }, into);
    }
    return;
  }
  const [ours, theirs] = [fieldsOf(expected), fieldsOf(found)];
  if (!ours || !theirs) {
    into.differences.push({ place: place || 'the whole', expected: show(expected), found: show(found) });
    return;
  }
  for (const key of [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort())
    collect({ expected: ours[key], found: theirs[key], place: place === '' ? key : `${place}.${key}` }, into);
}

/** The members of a list by what a person looks for; of several that are called alike, by the n-th of them. */
function byLabel(list: readonly Json[]): Map<string, Json> {
  const labelled = new Map<string, Json>();
  const times = new Map<string, number>();
  for (const [n, value] of list.entries()) {
    const label = labelOf(value, n);
    const time = (times.get(label) ?? 0) + 1;
    times.set(label, time);
    labelled.set(time === 1 ? label : `${label}\n${time}`, value);
  }
  return labelled;
}

/** The thing, clause or entry that a member of a list is about, or its place. */
function labelOf(value: Json | undefined, place: number): string {
  const { seq, thing, id } = fieldsOf(value) ?? {};
  const name = typeof seq === 'number' ? `entry ${seq}` : (thing ?? id);
  return typeof name === 'string' ? show(name).slice(1, -1) : String(place);
}
