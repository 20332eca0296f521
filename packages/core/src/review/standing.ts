import type { Books } from '../books/books.ts';
import { foldedOn, worldOn } from '../books/view.ts';
import type { Reading } from '../books/view.ts';
import { standingCredits } from './credits.ts';
import type { FindingLine } from './findings.ts';
import { standingInstallations } from './installations.ts';

/**
 * What the terms make of the state of things on a day, by thing; acts of the past are left out.
 * `only`: of these things, for those who ask about a few.
 */
export function standingOn(
  books: Books,
  reading: Reading,
  only?: readonly string[],
): Map<string, FindingLine[]> {
  const world = worldOn(books, reading);
  const found = new Map<string, FindingLine[]>();
  const asked = only && new Set(only);
  const add = (line: FindingLine): void => {
    if (asked && !asked.has(line.thing)) return;
    const own = found.get(line.thing);
    if (own) own.push(line);
    else found.set(line.thing, [line]);
  };
  for (const id of asked ?? books.timelines.keys()) {
    const kind = books.timelines.get(id)?.kind;
    const folded = kind && foldedOn(books, id, reading);
    if (!kind || !folded) continue;
    for (const finding of kind.stands(folded.state, world)) add({ ...finding, thing: id, on: reading.on });
  }
  for (const line of standingCredits(books, reading)) add(line);
  for (const line of standingInstallations(books, reading)) add(line);
  return found;
}
