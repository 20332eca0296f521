import type { Books, Fact } from '../../books/books.ts';
import { copyBooks } from '../../books/copy.ts';
import { holdersOn } from '../../books/holders.ts';
import type { HolderLine } from '../../books/holders.ts';
import { lineOn } from '../../books/position.ts';
import { counts, foldedOn, grantedUnder } from '../../books/view.ts';
import type { Reading } from '../../books/view.ts';
import type { FreezeState } from '../../handling/freeze.ts';
import { ProblemError, quote } from '../../kernel/problem.ts';
import type { Day } from '../../kernel/day.ts';

/** Something that was held on the day of a freeze. */
export type Frozen = HolderLine & {
  product: string;
  unit: string;
  /**
   * `then`: known when it was frozen; `since`: told only later; `taken back`: known then, and found wrong since. It is
   * as many as are known now to have been held that day.
   */
  known: 'then' | 'since' | 'taken back';
};

/** A freeze as it was told. */
export type Freeze = {
  freeze: string;
  on: Day;
  why: string;
  /** The enrollment whose benefits are meant; absent: all. */
  of?: string;
  seq: number;
  recordedAt: string;
};

/** What can be given again to whoever had it. Incidents and hours are used up, and licenses of another channel stay. */
const kept: ReadonlySet<string> = new Set([
  'visual-studio',
  'cloud-token',
  'license',
  'product-key',
  'azure-credit',
]);

/** Every freeze that is on record in a reading, the newest first. */
export const freezesOn = (books: Books, reading: Reading): Freeze[] =>
  [...(books.ofKind.get('freeze') ?? [])]
    .flatMap((id) => freezeIn(books, id, reading) ?? [])
    .sort((a, b) => b.seq - a.seq);

function freezeIn(books: Books, freeze: string, reading: Reading): Freeze | undefined {
  const state = foldedOn(books, freeze, reading)?.state as FreezeState | undefined;
  const fact = books.timelines.get(freeze)?.facts.find((one) => counts(one, reading));
  if (!state?.frozen || !fact) return undefined;
  return { freeze, ...state.frozen, seq: fact.seq, recordedAt: fact.recordedAt };
}

/** @throws ProblemError `unknown-thing` */
export function freezeOn(books: Books, freeze: string, reading: Reading): Freeze {
  const found = freeze.startsWith('freeze-') ? freezeIn(books, freeze, reading) : undefined;
  if (found) return found;
  throw new ProblemError({
    code: 'unknown-thing',
    status: 404,
    message: `there is no freeze ${quote(freeze)} on record on ${reading.on}`,
    cure: 'tell it first, for example `freeze-2026 frozen why "before the renewal"`, or correct the name',
  });
}

/** What is held, and by whom. */
export const nameOf = ({ holder, thing }: HolderLine): string => `${thing} ${holder}`;

/**
 * Who held what when it was frozen: as the entries before it had it, and as it is known in the reading. What was told
 * of its own day after it happened after it.
 */
export function frozenBy(books: Books, { on, of, seq }: Freeze, reading: Reading): Frozen[] {
  const day = { on, knownAt: reading.knownAt };
  const isBefore = (fact: Fact): boolean => fact.seq < seq && !(fact.withdrawn && fact.withdrawn.seq < seq);
  const then = copyBooks(books, isBefore);
  const now = copyBooks(books, (fact) => counts(fact, day) && (fact.event.on < on || fact.seq < seq));
  const were = heldIn(then, on, of);
  const are = heldIn(now, on, of);
  const known = new Set(are.map(nameOf));
  const early = new Set(were.map(nameOf));
  const gone = were.filter((line) => !known.has(nameOf(line)));
  return [
    ...are.map(
      (line) => ({ ...shown(now, line, on), known: early.has(nameOf(line)) ? 'then' : 'since' }) as const,
    ),
    ...gone.map((line) => ({ ...shown(then, line, on), known: 'taken back' }) as const),
  ].sort((a, b) => (a.thing === b.thing ? (a.holder < b.holder ? -1 : 1) : a.thing < b.thing ? -1 : 1));
}

function heldIn(books: Books, on: Day, of: string | undefined): HolderLine[] {
  const own = of === undefined ? undefined : new Set(grantedUnder(books, of, { on }).map(({ id }) => id));
  return holdersOn(books, { on }).filter(({ kind, thing }) => kept.has(kind) && (own?.has(thing) ?? true));
}

function shown(books: Books, line: HolderLine, on: Day): Omit<Frozen, 'known'> {
  const found = lineOn(books, line.thing, { on });
  return { ...line, product: found?.product ?? 'unknown', unit: found?.numbers.unit ?? '' };
}
