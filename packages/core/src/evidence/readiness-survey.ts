import type { Books } from '../books/books.ts';
import { labelOf } from '../books/find.ts';
import { positionOn } from '../books/position.ts';
import type { Position } from '../books/position.ts';
import { foldedOn } from '../books/view.ts';
import type { HandlingState } from '../handling/deadline.ts';
import type { Day } from '../kernel/day.ts';
import { findingsOn } from '../review/findings.ts';
import type { FindingLine } from '../review/findings.ts';
import type { AboutThing } from './readiness-shape.ts';

/** The period asked about; and the day it is now, because what was sent or attested after the period counts as well. */
export type Asked = { from: Day; to: Day; today: Day };

/** What is looked into for each topic. */
export type Survey = Asked & {
  books: Books;
  closing: Position;
  /** Of the period and as of its last day, where they do not permit. */
  findings: readonly FindingLine[];
  about: (thing: string, more?: Omit<AboutThing, 'thing'>) => AboutThing;
};

export const surveyOf = (books: Books, asked: Asked): Survey => ({
  ...asked,
  books,
  closing: positionOn(books, { on: asked.to }),
  findings: findingsOn(books, { on: asked.to }).filter(
    ({ on, answer }) => on >= asked.from && answer !== 'permitted',
  ),
  about: aboutIn(books, asked.today),
});

/** Says of a thing what it is, and who sees to its deadlines. */
function aboutIn(books: Books, today: Day): Survey['about'] {
  const owners = ownersIn(books, today);
  return (thing, more = {}) => {
    const label = labelOf(books.timelines.get(thing)?.facts.find((fact) => !fact.withdrawn));
    const owner = owners.get(thing);
    return { thing, ...(label !== undefined && { label }), ...(owner !== undefined && { owner }), ...more };
  };
}

function ownersIn(books: Books, on: Day): Map<string, string> {
  const owners = new Map<string, string>();
  for (const id of books.ofKind.get('deadline') ?? []) {
    const { owner } = (foldedOn(books, id, { on })?.state as HandlingState | undefined) ?? {};
    const about = books.timelines.get(id)?.facts[0]?.event['about'];
    if (owner !== undefined && typeof about === 'string') owners.set(about, owner);
  }
  return owners;
}
