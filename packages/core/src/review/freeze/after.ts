import type { Books } from '../../books/books.ts';
import { holdersOn } from '../../books/holders.ts';
import type { HolderLine } from '../../books/holders.ts';
import { lineOn } from '../../books/position.ts';
import { worldOn } from '../../books/view.ts';
import type { Reading } from '../../books/view.ts';
import { latest } from '../../kernel/day.ts';
import type { Day } from '../../kernel/day.ts';
import { ProblemError } from '../../kernel/problem.ts';
import type { Answer } from '../../kernel/verdict.ts';
import { apply } from '../../terms/apply.ts';
import type { Finding } from '../../terms/apply.ts';
import { sharingAssociatedOnly } from '../../terms/sharing-associated-only.ts';
import type { RawEvent } from '../event.ts';
import { copyOn, planner } from '../renewal/future.ts';
import { ask, tell } from '../tell.ts';
import { frozenBy, nameOf } from './frozen.ts';
import type { Freeze, Frozen } from './frozen.ts';
import { actsFor } from './restore.ts';
import { distanceOf, supplyOf, takeFrom } from './supply.ts';
import type { Supply } from './supply.ts';

/** An act that would give somebody again what was held, and what the terms make of it. */
export type Restoring = { act: RawEvent & { on: Day }; answer: Answer; until?: Day; findings: Finding[] };

/**
 * What is the case of something that was held. `same`: still held, in its right; `moved`: another of the kind is held
 * instead; `waiting`: to be given again from a day on; `lost`: to be given again, if anything is there; `left`: nobody
 * who may hold anything now; `mistaken`: it was not held, as was found since.
 */
export const cases = ['same', 'moved', 'waiting', 'lost', 'left', 'mistaken'] as const;
export type Case = (typeof cases)[number];

export type After = Frozen & {
  now: Case;
  /** Which thing is held instead. */
  by?: string;
  /** How many are still missing, where some are held. */
  missing?: number;
  /** The first day on which it may be given again. */
  until?: Day;
  restoring?: Restoring;
};

/** What became of what was frozen, in the order of the list; each thing that is held now answers for one of them. */
export function afterFreeze(books: Books, freeze: Freeze, reading: Reading): After[] {
  const frozen = frozenBy(books, freeze, reading);
  const copy = copyOn(books, reading);
  const supply = supplyOf(copy, reading.on, freeze.on);
  const held = heldNow(copy, { on: reading.on, frozen, before: holdersOn(copy, { on: freeze.on }) });
  const same = new Map(frozen.map((line) => [line, takeSame(held, line)]));
  return frozen.map((line): After => {
    if (line.known === 'taken back') return { ...line, now: 'mistaken' };
    const kept = same.get(line) ?? 0;
    if (kept >= line.many) return { ...line, now: 'same' };
    const other = takeOther(held, line, line.many - kept);
    const missing = line.many - kept - (other?.many ?? 0);
    const by = other && { by: other.thing };
    if (missing <= 0) return { ...line, now: 'moved', ...by };
    return { ...line, ...by, ...(missing < line.many && { missing }), ...restored(supply, line, missing) };
  });
}

/** Something that is held now, and how much of it answers for nothing yet. */
type Held = HolderLine & { product: string; left: number };
type Then = { on: Day; frozen: readonly Frozen[]; before: readonly HolderLine[] };

/** What is held in its right, by holder. What was held beside the frozen things before is in the place of none. */
function heldNow(books: Books, { on, frozen, before }: Then): Map<string, Held[]> {
  const own = new Set(frozen.map(nameOf));
  const beside = new Map(
    before.filter((line) => !own.has(nameOf(line))).map((line) => [nameOf(line), line.many]),
  );
  const held = holdersOn(books, { on }).flatMap((line): Held[] => {
    const found = lineOn(books, line.thing, { on });
    const left = Math.max(0, line.many - (beside.get(nameOf(line)) ?? 0));
    return found && !found.ended ? [{ ...line, product: found.product, left }] : [];
  });
  return Map.groupBy(held, ({ holder }) => holder);
}

function takeSame(held: Map<string, Held[]>, { holder, thing, many }: Frozen): number {
  const own = held.get(holder)?.find((line) => line.thing === thing);
  if (!own) return 0;
  const taken = Math.min(own.left, many);
  own.left -= taken;
  return taken;
}

function takeOther(
  held: Map<string, Held[]>,
  { holder, kind, product }: Frozen,
  many: number,
): { thing: string; many: number } | undefined {
  const [best] = (held.get(holder) ?? [])
    .flatMap((line) => {
      const far = line.kind === kind && line.left > 0 ? distanceOf(kind, product, line.product) : undefined;
      return far === undefined ? [] : [{ line, far }];
    })
    .sort((a, b) => a.far - b.far);
  if (!best) return undefined;
  const taken = Math.min(best.line.left, many);
  best.line.left -= taken;
  return { thing: best.line.thing, many: taken };
}

/** The act that would restore it; once it is found, the next line finds what is left after it. */
function restored(supply: Supply, line: Frozen, many: number): Pick<After, 'now' | 'until' | 'restoring'> {
  if (isOut(supply, line.holder)) return { now: 'left' };
  const asked = actsFor(supply, line, many).flatMap((act) => judged(supply, act) ?? []);
  const best =
    asked.find(({ answer }) => answer === 'permitted') ??
    asked.filter(({ until }) => until !== undefined).sort(byDay)[0] ??
    asked[0];
  if (!best) return { now: 'lost' };
  // What is redeemed first serves everybody who waits for it, so everybody is shown it.
  const isTaken = best.answer !== 'forbidden' || best.until !== undefined;
  if (isTaken && best.act.event !== 'redeemed') {
    tell(supply.books, { events: [best.act] }, planner(supply.on));
    takeFrom(supply, best.act);
  }
  const isWaiting = best.answer === 'forbidden' && best.until !== undefined;
  return isWaiting
    ? { now: 'waiting', until: best.until as Day, restoring: best }
    : { now: 'lost', restoring: best };
}

const byDay = (a: Restoring, b: Restoring): number => ((a.until ?? '') < (b.until ?? '') ? -1 : 1);

/** Machines and billing profiles are nobody. */
function isOut({ books, on }: Supply, holder: string): boolean {
  if (!/^(?:person|loc|aff|acq)-/.test(holder)) return false;
  const { answer } = apply(sharingAssociatedOnly, { on, ...worldOn(books, { on }).association(holder) });
  return answer === 'forbidden';
}

/** Undefined where it cannot follow: something of it is not on record. */
function judged({ books, on }: Supply, raw: RawEvent): Restoring | undefined {
  const act = { ...raw, on };
  try {
    const { answer, entries } = ask(books, { events: [act] }, planner(on));
    const findings = entries.flatMap((entry) => entry.findings);
    const no = findings.filter((finding) => finding.answer === 'forbidden');
    const until = no.every((finding) => finding.until !== undefined)
      ? latest(...no.map((finding) => finding.until))
      : undefined;
    return { act, answer, ...(until && { until }), findings };
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}
