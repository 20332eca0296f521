import type { Books } from '../books/books.ts';
import { foldedOn, worldOn } from '../books/view.ts';
import { productKeyOf } from '../catalog/product.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError } from '../kernel/problem.ts';
import type { Finding } from '../terms/apply.ts';
import type { AnyEvent } from '../thing/field.ts';
import type { Holding, Line } from '../thing/kind.ts';
import type { Reservation } from '../thing/reservation.ts';
import type { World } from '../thing/world.ts';
import { firstPermittedDay } from './first-day.ts';
import { ask } from './tell.ts';
import type { Answered, Teller } from './tell.ts';

/** An act that would be permitted in the place of one that is not. */
export type Alternative = {
  /** The same act with another thing, or on a later day. */
  event: AnyEvent;
  product: string;
  /** How many are left there; absent where it is money, and where nobody knows. */
  free?: number;
  unit?: string;
  /** It is kept already for whom it would be assigned to, from this day. */
  kept?: Day;
  /** Somebody outside who still has it, and from whom it would pass. */
  holder?: string;
};

/** The acts that use a part of a thing for somebody, so that another such thing could serve as well. */
const serving: Record<string, readonly string[]> = {
  'visual-studio': ['assigned'],
  'cloud-token': ['assigned'],
  'product-key': ['activated', 'installed'],
  license: ['assigned', 'installed'],
  'azure-credit': ['assigned', 'drawn'],
  'support-pool': ['opened'],
  'advisory-hours': ['drawn'],
};

const mostThings = 4;
/** Of more candidates than these none is asked about: when so many of the best fail, it is not for want of a thing. */
const mostAsked = 200;

/** A thing that may serve, and how well. */
type Candidate = { id: string; line: Line; rank: number; free: number | undefined; holder?: string };

/**
 * What else would be permitted, best first: the same act on the same day with another thing of the same product, then
 * the asked one on a later day. Every one of them was asked about. Nothing where the act is permitted.
 */
export function alternativesTo(books: Books, answered: Answered, teller: Teller): Alternative[] {
  const [entry, ...more] = answered.entries;
  if (!entry || more.length > 0) return [];
  if (answered.answer === 'permitted' && answered.reservations.length === 0) return [];
  const { event, findings } = entry;
  const kind = books.timelines.get(event.thing)?.kind;
  if (!kind || !serving[kind.kind]?.includes(event.event)) return [];
  const askAbout = (other: AnyEvent): readonly Finding[] | undefined => asked(books, other, teller);
  const candidates = candidatesOf(books, event).slice(0, mostAsked);
  const things: Alternative[] = [];
  for (const candidate of candidates) {
    if (things.length === mostThings) break;
    const other = { ...event, thing: candidate.id };
    if (askAbout(other)?.every(({ answer }) => answer === 'permitted'))
      things.push(alternativeOf(other, candidate));
  }
  return [...things, ...later(books, { event, findings }, askAbout)];
}

type Asked = { event: AnyEvent; findings: readonly Finding[] };

function later(
  books: Books,
  { event, findings }: Asked,
  askAbout: (event: AnyEvent) => readonly Finding[] | undefined,
): Alternative[] {
  const day = firstPermittedDay(findings, (on) => askAbout({ ...event, on }));
  const standing = day && lineOf(books, event.thing, worldOn(books, { on: event.on }));
  if (!standing) return [];
  const { line, reserved } = standing;
  const isKept = reserved !== undefined && reserved.for === event['to'];
  return [{ event: { ...event, on: day }, product: line.product, ...(isKept && { kept: reserved.from }) }];
}

/** The findings on an act; undefined where it cannot follow, or is kept for somebody else. */
function asked(books: Books, event: AnyEvent, teller: Teller): readonly Finding[] | undefined {
  try {
    const { entries, reservations } = ask(books, { events: [event] }, teller);
    return reservations.length > 0 ? undefined : entries.flatMap(({ findings }) => findings);
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

type Standing = { line: Line; held: readonly Holding[]; reserved: Reservation | undefined };

function lineOf(books: Books, id: string, world: World): Standing | undefined {
  const kind = books.timelines.get(id)?.kind;
  const folded = kind?.line && foldedOn(books, id, { on: world.on });
  if (!kind?.line || !folded) return undefined;
  const { state } = folded;
  return {
    line: kind.line(state, world),
    held: kind.holders?.(state) ?? [],
    reserved: kind.reserved?.(state),
  };
}

/** Other things of the same kind and product, the best first. */
function candidatesOf(books: Books, event: AnyEvent): Candidate[] {
  const world = worldOn(books, { on: event.on });
  const own = lineOf(books, event.thing, world);
  const kind = books.timelines.get(event.thing)?.kind.kind;
  if (!own || kind === undefined) return [];
  const product = productKeyOf(own.line.product);
  const found = [...(books.ofKind.get(kind) ?? [])].flatMap((id) => {
    const other = id === event.thing ? undefined : lineOf(books, id, world);
    if (!other || productKeyOf(other.line.product) !== product) return [];
    return candidateOf({ id, ...other }, event, world) ?? [];
  });
  const score = ({ rank, line }: Candidate): number =>
    rank * 4 + (isPast(line.until, world.on) ? 2 : 0) + (line.under === own.line.under ? 0 : 1);
  return found.sort((a, b) => score(a) - score(b) || lastDay(b, a) || byNumber(a.id, b.id));
}

/** Undefined where others have all of it. */
function candidateOf(
  { id, line, held, reserved }: Standing & { id: string },
  event: AnyEvent,
  world: World,
): Candidate | undefined {
  const free = freeOf(line);
  if (reserved && reserved.for === event['to']) return { id, line, free, rank: 0 };
  if (reserved) return undefined;
  const isFree = line.numbers.money ? held.length === 0 : free === undefined || free > 0;
  if (isFree) return { id, line, free, rank: 1 };
  const [only, ...others] = held;
  const isGone = only && others.length === 0 && world.association(only.holder).recipient === 'outside';
  return isGone ? { id, line, free: undefined, rank: 2, holder: only.holder } : undefined;
}

function freeOf({ numbers }: Line): number | undefined {
  const { entitled, assignedNow, activationsConsumed, money } = numbers;
  return entitled === 'unknown' || money ? undefined : entitled - (activationsConsumed ?? assignedNow);
}

function alternativeOf(event: AnyEvent, { line, free, holder }: Candidate): Alternative {
  const { product, numbers } = line;
  return {
    event,
    product,
    ...(free !== undefined && { free, unit: numbers.unit }),
    ...(holder !== undefined && { holder }),
  };
}

const isPast = (until: Day | undefined, on: Day): boolean => until !== undefined && until < on;

/** What lasts longer comes first; without an end on record it may end any day. */
const lastDay = (a: Candidate, b: Candidate): number => {
  const [one, other] = [a.line.until ?? '', b.line.until ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
};

/** `vs-9` before `vs-10`. */
const byNumber = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);
