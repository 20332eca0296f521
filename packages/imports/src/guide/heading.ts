import { headings } from '@benefolio/core';
import type { Heading } from '@benefolio/core';

/** A heading of the Guide found in a copy: the lines that it takes, and its level where the copy is Markdown. */
export type Place = { heading: Heading; first: number; after: number; level: number | undefined };

/** A long heading may be broken over so many lines. */
const mostLines = 3;

/**
 * What is left of a line when everything is taken away in which copies differ: marks of Markdown, numbers in front,
 * the kind of dash, spaces, ligatures, capital letters, a colon at the end.
 */
const essence = (line: string): string =>
  line
    .normalize('NFKC')
    .replace(/^[\s>]*#{0,6}\s*/, '')
    .replace(/^[*_\s]*\d+(\.\d+)*[.)]?\s+/, '')
    .replaceAll(/\p{Dash}/gu, '-')
    .replaceAll(/[*_\s\u00AD\u200B#]/g, '')
    .replace(/:$/, '')
    .toLowerCase();

const byEssence = new Map(headings.map((heading) => [essence(heading), heading] as const));
const longest = Math.max(...[...byEssence.keys()].map((key) => key.length));

/** Every line, or few lines together, that reads as one of the headings does. */
export function placesIn(lines: readonly string[]): Place[] {
  const places: Place[] = [];
  for (let first = 0; first < lines.length; first += 1) {
    const found = placeAt(lines, first);
    if (!found) continue;
    places.push(found);
    first = found.after - 1;
  }
  return places;
}

function placeAt(lines: readonly string[], first: number): Place | undefined {
  let joined = '';
  for (let many = 1; many <= mostLines; many += 1) {
    const line = lines[first + many - 1];
    if (line === undefined || line.trim() === '' || line.length > 200 || joined.length > longest) break;
    joined = `${joined} ${line}`;
    const heading = byEssence.get(essence(joined));
    if (heading && beginsLarge(joined))
      return { heading, first, after: first + many, level: levelOf(lines[first]) };
  }
  return undefined;
}

/** Running text may break so that a word stands alone; a heading begins with a capital letter. */
const beginsLarge = (text: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(text);

/** How many `#` stand before a line of Markdown; undefined where there are none. */
export const levelOf = (line: string | undefined): number | undefined =>
  /^\s*(#{1,6})\s/.exec(line ?? '')?.[1]?.length;
