import type { Json } from '@benefolio/core';
import { show } from './report.ts';
import { fieldsOf } from './text.ts';

/** The first place in which two values differ, and both; undefined when they are the same. */
export function differenceOf(
  expected: Json | undefined,
  found: Json | undefined,
  place = '',
): string | undefined {
  if (expected === found) return undefined;
  if (Array.isArray(expected) && Array.isArray(found)) {
    const longer = Math.max(expected.length, found.length);
    for (let n = 0; n < longer; n++) {
      const difference = differenceOf(
        expected[n],
        found[n],
        `${place}[${label(expected[n] ?? found[n], n)}]`,
      );
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  const [ours, theirs] = [fieldsOf(expected), fieldsOf(found)];
  if (!ours || !theirs) return `${place || 'the whole'}: expected ${show(expected)}, found ${show(found)}`;
  for (const key of [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort()) {
    const difference = differenceOf(ours[key], theirs[key], place === '' ? key : `${place}.${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** What a person looks for in a list: the thing or clause, not its place. */
function label(value: Json | undefined, place: number): string {
  const { seq, thing, id } = fieldsOf(value) ?? {};
  const name = typeof seq === 'number' ? `entry ${seq}` : (thing ?? id);
  return typeof name === 'string' ? show(name).slice(1, -1) : String(place);
}
