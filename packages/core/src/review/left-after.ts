import { withdrawnBy } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import type { Entry } from '../journal/entry.ts';
import { foldedOn } from '../books/view.ts';
import { latest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import type { FindingLine } from './findings.ts';
import { standingOn } from './standing.ts';
import { suppose } from './tell.ts';
import type { Answered, Teller, Telling } from './tell.ts';

/** What an act would leave: what would stand after it, did not before, and is not plainly permitted. */
export type LeftAfter = {
  /** The first of them. */
  findings: FindingLine[];
  /** How many there are. */
  many: number;
};

const most = 20;

/**
 * Would it be all right, and what would it leave? As `ask`, with what would stand once it happened, on the last day
 * that it tells of, or today: `assigned` leaves a subscription to be activated, `left` leaves what somebody holds to
 * be taken back. What is said of the act itself is not said again.
 * @throws ProblemError as `tell`
 */
export function askWithAfter(
  books: Books,
  telling: Telling,
  teller: Teller,
): Answered & { after: LeftAfter } {
  const { answered, on, things, open, heldBy } = suppose(books, { telling, teller }, (asked) => {
    const day = latest(teller.today, ...asked.entries.map(({ event }) => event.on)) ?? teller.today;
    const touched = touchedBy(books, asked.entries);
    const ids = asked.entries.map(({ event }) => event.thing);
    const holders = new Map(ids.map((id) => [id, holdersOf(books, id, day)]));
    return {
      answered: asked,
      on: day,
      things: touched,
      open: openOn(books, day, touched),
      heldBy: holders,
    };
  });
  if (open.length === 0) return { ...answered, after: { findings: [], many: 0 } };
  // What stood of whoever had it before is another matter than the same of whom it passes to.
  const hasPassed = ({ thing }: FindingLine): boolean => {
    const [holder, ...others] = heldBy.get(thing) ?? [];
    return holder !== undefined && others.length === 0 && !holdersOf(books, thing, on).includes(holder);
  };
  const before = openOn(books, on, things)
    .filter((line) => !hasPassed(line))
    .map(nameOf);
  const said = answered.entries.flatMap(({ event, findings }) =>
    findings.map((finding) => nameOf({ ...finding, thing: event.thing })),
  );
  const known = new Set([...before, ...said]);
  const left = open.filter((line) => !known.has(nameOf(line)));
  return { ...answered, after: { findings: left.slice(0, most), many: left.length } };
}

const openOn = (books: Books, on: Day, things: readonly string[] | undefined): FindingLine[] =>
  [...standingOn(books, { on }, things).values()].flat().filter(({ answer }) => answer !== 'permitted');

function holdersOf(books: Books, id: string, on: Day): string[] {
  const folded = foldedOn(books, id, { on });
  return folded
    ? (books.timelines.get(id)?.kind.holders?.(folded.state) ?? []).map(({ holder }) => holder)
    : [];
}

/** One clause says one thing of a thing, whatever day stands in its words. */
const nameOf = ({ thing, clause, answer }: Pick<FindingLine, 'thing' | 'clause' | 'answer'>): string =>
  `${thing} ${clause} ${answer}`;

/** The things that could stand otherwise: those told of; all, when one of them bears on others. */
function touchedBy(books: Books, entries: readonly Entry[]): string[] | undefined {
  const things = entries.map(({ event }) => {
    const target = withdrawnBy(event);
    return (target === undefined ? undefined : books.facts[target]?.event.thing) ?? event.thing;
  });
  const isAlone = (id: string): boolean => {
    const kind = books.timelines.get(id)?.kind;
    return kind?.line !== undefined && kind.kind !== 'entitlement';
  };
  return things.every(isAlone) ? things : undefined;
}
