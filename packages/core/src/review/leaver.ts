import type { Books } from '../books/books.ts';
import { deadlinesOn } from '../books/deadlines.ts';
import type { DeadlineLine } from '../books/deadlines.ts';
import { heldBy } from '../books/held.ts';
import type { Hold } from '../books/held.ts';
import { backActOf } from '../books/leaving.ts';
import { lineOn } from '../books/position.ts';
import { settingsOn } from '../books/settings.ts';
import { foldedOn } from '../books/view.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError } from '../kernel/problem.ts';
import type { Problem } from '../kernel/problem.ts';
import { overall } from '../kernel/verdict.ts';
import type { Answer } from '../kernel/verdict.ts';
import { trusts } from '../membership/partner.ts';
import type { Trust } from '../membership/partner.ts';
import type { PersonState } from '../membership/person.ts';
import type { Finding } from '../terms/apply.ts';
import type { AnyEvent } from '../thing/field.ts';
import type { RawEvent } from './event.ts';
import { findingsOfHolder } from './findings.ts';
import { firstPermittedDay } from './first-day.ts';
import { askForNewcomer, newcomer } from './newcomer.ts';
import { ask, suppose } from './tell.ts';
import type { Teller } from './tell.ts';

/** One thing of somebody who leaves, and what can be done with it on the day. */
export type LeaverLine = Hold & {
  product: string;
  /** The last day of the right to use it. */
  until?: Day;
  /** The act by which it is taken back. */
  back: { event: AnyEvent; findings: readonly Finding[] } | { problem: Problem };
  /** Whether a newcomer may have it then, and the first day on which one may. Absent where it passes to nobody. */
  next?: { answer: Answer; on?: Day; findings: readonly Finding[] };
  /** Its next assignment can be kept for somebody: it is such a kind, and kept for nobody yet. */
  reservable?: true;
  /** For whom else its next assignment is kept, and from which day. */
  kept?: { for: string; from: Day };
  /** What stands about it once the person has left and still has it. */
  leaving: readonly Finding[];
};

export type Leaver = {
  on: Day;
  /** The person is outside already on that day. */
  hasLeft: boolean;
  /** The first day away, where leaving was announced and has not come about. */
  announced?: Day;
  lines: LeaverLine[];
  /** Deadlines that the person was named for, and that need somebody else. */
  owns: DeadlineLine[];
  /** What the person is entrusted with. */
  entrusted: Trust[];
  /** The person is the program administrator. */
  administrator: boolean;
};

type Acts = { back: RawEvent; next?: RawEvent };

/** What is said besides when a thing is taken back, and how it is given to somebody else. */
type More = { back?: Partial<RawEvent>; next?: Partial<RawEvent> & Pick<RawEvent, 'event'> };

const moreOf: Record<string, (hold: Hold, person: string) => More> = {
  'visual-studio': () => ({ next: { event: 'assigned', to: newcomer } }),
  'azure-credit': () => ({ next: { event: 'assigned', to: newcomer } }),
  'cloud-token': ({ many: seats }, from) => ({
    back: { from, seats },
    next: { event: 'assigned', to: newcomer, seats },
  }),
  license: ({ many: count }, from) => ({ back: { from }, next: { event: 'assigned', to: newcomer, count } }),
  'commercial-license': (_, by) => ({ back: { by }, next: { event: 'held', by: newcomer } }),
};

function more(hold: Hold, person: string): More {
  switch (hold.as) {
    case 'reserved':
      return {};
    case 'own':
      return { back: { from: person } };
    case 'installer': {
      // Somebody else gets the machine: it is set up anew.
      const { machine, many: count } = hold;
      const again = hold.kind === 'product-key' ? { event: 'activated' } : { event: 'installed', count };
      return { back: { machine }, next: { machine, ...again } };
    }
    case 'holder':
      return moreOf[hold.kind]?.(hold, person) ?? {};
  }
}

function acts(hold: Hold, person: string): Acts | undefined {
  const { thing } = hold;
  const event = backActOf(hold);
  if (event === undefined) return undefined;
  const { back, next } = more(hold, person);
  return { back: { thing, event, ...back }, ...(next && { next: { thing, ...next } }) };
}

type Asked = { person: string; on: Day };

/** Everything of somebody who leaves on a day, with what can be done about it then. */
export function leaverOn(books: Books, { person, on }: Asked, teller: Teller): Leaver {
  const reading = { on };
  const { employer, leaving: announced } = (foldedOn(books, person, reading)?.state ?? {}) as PersonState;
  const hasLeft = employer === 'outside';
  const holds = heldBy(books, person, reading);
  const leaving = ofLeaving(books, { person, on, hasLeft, holds }, teller);
  const lines = holds.flatMap((hold): LeaverLine[] => {
    const how = acts(hold, person);
    if (!how) return [];
    const line = lineOn(books, hold.thing, reading);
    const back = backOf(books, { ...how.back, on }, teller);
    const next = 'event' in back ? passing(books, { how, on }, teller) : undefined;
    return [
      {
        ...hold,
        product: line?.product ?? hold.thing,
        ...(line?.until && { until: line.until }),
        back,
        ...(next && { next }),
        ...(hold.as === 'holder' && keptOf(books, { thing: hold.thing, person, on })),
        leaving: leaving.get(hold.thing) ?? [],
      },
    ];
  });
  const owns = deadlinesOn(books, reading).filter(
    ({ owner, ownerAs }) => owner === person && ownerAs === 'named',
  );
  const { entrusted, administrator } = settingsOn(books, reading);
  const looksAfter = trusts.filter((kind) => entrusted[kind] === person);
  return {
    on,
    hasLeft,
    ...(announced && !hasLeft && { announced }),
    lines,
    owns,
    entrusted: looksAfter,
    administrator: administrator === person,
  };
}

/** Whether it can be kept for somebody, or for whom else it is. */
function keptOf(
  books: Books,
  { thing, person, on }: { thing: string; person: string; on: Day },
): Pick<LeaverLine, 'reservable' | 'kept'> {
  const reserved = books.timelines.get(thing)?.kind.reserved;
  if (!reserved) return {};
  const reservation = reserved(foldedOn(books, thing, { on })?.state);
  if (!reservation) return { reservable: true };
  return reservation.for === person ? {} : { kept: { for: reservation.for, from: reservation.from } };
}

function backOf(books: Books, event: RawEvent, teller: Teller): LeaverLine['back'] {
  try {
    const [entry] = ask(books, { events: [event] }, teller).entries;
    if (!entry) throw new Error('nothing was answered about one event');
    return { event: entry.event, findings: entry.findings };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, message, cure } = error;
    return { problem: { code, message, cure } };
  }
}

/** Given to a newcomer on the day on which it was taken back, or on the first later day that is permitted. */
function passing(
  books: Books,
  { how, on }: { how: Acts; on: Day },
  teller: Teller,
): LeaverLine['next'] | undefined {
  const { back, next } = how;
  if (!next) return undefined;
  const askOn = (day: Day): readonly Finding[] | undefined =>
    askForNewcomer(books, { acts: [back, next], on: day }, teller);
  const findings = askOn(on);
  if (!findings) return undefined;
  const answer = overall(findings);
  const first = answer === 'permitted' ? on : firstPermittedDay(findings, askOn);
  return { answer, ...(first && { on: first }), findings };
}

/** What the terms make of each thing because the person has left, and did not before. */
function ofLeaving(
  books: Books,
  { person, on, hasLeft, holds }: Asked & { hasLeft: boolean; holds: readonly Hold[] },
  teller: Teller,
): Map<string, readonly Finding[]> {
  const things = new Set(holds.filter(({ as }) => as === 'holder' || as === 'own').map(({ thing }) => thing));
  const standing = (): Map<string, readonly Finding[]> =>
    new Map([...things].map((thing) => [thing, findingsOfHolder(books, { thing, holder: person }, { on })]));
  if (hasLeft) return standing();
  const before = standing();
  const events = [{ thing: person, event: 'left', on }];
  const told = (findings: readonly Finding[] = []): Set<string> =>
    new Set(findings.map(({ clause, why }) => `${clause} ${why}`));
  try {
    return suppose(books, { telling: { events }, teller }, () => {
      const after = [...standing()].map(([thing, findings]) => {
        const known = told(before.get(thing));
        return [thing, findings.filter(({ clause, why }) => !known.has(`${clause} ${why}`))] as const;
      });
      return new Map(after);
    });
  } catch (error) {
    // Of a day before something that the record has of the person, leaving cannot be supposed.
    if (error instanceof ProblemError) return new Map();
    throw error;
  }
}
