import { ProblemError, headings } from '@benefolio/core';
import type { Day, Heading } from '@benefolio/core';
import { levelOf, placesIn } from './heading.ts';
import type { Place } from './heading.ts';
import { updatedIn } from './updated.ts';

export type Passage = { heading: Heading; text: string };

/** A copy of the Guide, cut at its headings. */
export type GuideCopy = {
  /** The date that the copy gives itself. */
  updated: Day | undefined;
  passages: ReadonlyMap<Heading, string>;
  found: Heading[];
  notFound: Heading[];
};

/** A text with fewer of its headings is something else: some of them are everyday words. */
export const fewestHeadings = 3;

/**
 * Cuts a text at the headings of the Guide. A passage ends where the next heading begins, known or not.
 * @throws ProblemError `not-the-guide` when it has hardly any of them
 */
export function readGuide(text: string): GuideCopy {
  const lines = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/);
  const places = chosen(lines, placesIn(lines));
  const passages = new Map(places.map((place, n) => [place.heading, passageAt(lines, place, places[n + 1])]));
  const found = headings.filter((heading) => passages.has(heading));
  if (found.length < fewestHeadings) throw notTheGuide(found.length);
  return {
    updated: updatedIn(lines),
    passages,
    found,
    notFound: headings.filter((heading) => !passages.has(heading)),
  };
}

/** The passage that a clause stands in: of its innermost heading that the copy has. */
export function passageOf({ passages }: GuideCopy, section: readonly Heading[]): Passage | undefined {
  const heading = section.findLast((one) => passages.has(one));
  return heading && { heading, text: passages.get(heading) ?? '' };
}

/**
 * Each heading once. A table of contents names them too, and there nothing follows; so of several places the first
 * counts that is followed by a text, and one that is marked as a heading goes before one that is not.
 */
function chosen(lines: readonly string[], places: readonly Place[]): Place[] {
  const hasText = new Set(places.filter((place, n) => isFollowed(lines, place, places[n + 1])));
  return [...Map.groupBy(places, ({ heading }) => heading).values()]
    .flatMap((same) => {
      const marked = same.filter(({ level }) => level !== undefined);
      const best = marked.length > 0 ? marked : same;
      return best.find((place) => hasText.has(place)) ?? best.at(-1) ?? [];
    })
    .sort((a, b) => a.first - b.first);
}

/** Numbers of pages and lines of dots are no text. */
const isFollowed = (lines: readonly string[], { after }: Place, next: Place | undefined): boolean =>
  lines.slice(after, next?.first).some((line) => /\p{L}{2}/u.test(line));

function passageAt(lines: readonly string[], place: Place, next: Place | undefined): string {
  const end = next?.first ?? lines.length;
  const stranger = lines.findIndex((line, n) => n >= place.after && n < end && endsIt(line, place));
  return lines
    .slice(place.after, stranger < 0 ? end : stranger)
    .map((line) => line.trimEnd())
    .filter((line) => !/^[=-]{3,}$/.test(line))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** In Markdown a heading of the same level or above ends a passage, although we do not know it. */
function endsIt(line: string, { level }: Place): boolean {
  const other = levelOf(line);
  return level !== undefined && other !== undefined && other <= level;
}

const notTheGuide = (found: number): ProblemError =>
  new ProblemError({
    code: 'not-the-guide',
    status: 422,
    message: `${found === 0 ? 'none' : `only ${found}`} of the ${headings.length} headings of the Guide ${found < 2 ? 'was' : 'were'} found`,
    cure: 'give the Terms of Participation Guide as Markdown, as text with each heading on a line of its own, or as PDF',
  });
