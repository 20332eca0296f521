import { foldedOn, worldOn } from '../../books/view.ts';
import { rollback } from '../../books/books.ts';
import type { Books } from '../../books/books.ts';
import type { Reading } from '../../books/view.ts';
import { addAmounts, currencyOf, isAmount, zeroOf } from '../../kernel/amount.ts';
import type { Amount } from '../../kernel/amount.ts';
import { daysBetween } from '../../kernel/day.ts';
import type { Day } from '../../kernel/day.ts';
import type { EnrollmentState } from '../../membership/enrollment.ts';
import { membershipRenewalWindow } from '../../terms/membership-renewal-window.ts';
import { unknownEnrollment } from './choice.ts';
import { costOf } from './cost.ts';
import type { Cost } from './cost.ts';
import { effectsOf, touchedBy } from './effects.ts';
import { standingAfter } from './found.ts';
import { choose, copyOn } from './future.ts';
import { workCounts } from './plan.ts';
import type { WorkCounts } from './plan.ts';
import { titleOf } from './title.ts';

/** A choice in short: what it costs, and how much is to be done. */
export type Brief = { fee: Cost['fee']; work: WorkCounts };

/** An enrollment year, and what became of its end. */
export type Ending = {
  enrollment: string;
  offer: string;
  title: string;
  first: Day;
  until: Day;
  /**
   * `open`: it can be renewed or still has its year; `over`: its year is past, and it was neither renewed nor told to
   * have lapsed.
   */
  state: 'open' | 'renewed' | 'lapsed' | 'refunded' | 'over';
  /** Days from the day of the reading to its last one; negative where that is past. */
  days: number;
  /** The last day to renew it, where there is one. */
  renewBy?: Day;
  /** The enrollments that renew it. */
  renewedBy: string[];
  paid?: Amount;
  /** Only of one that is open. */
  renew?: Brief;
  lapse?: Brief;
};

/** What ends within some days: enrollment years by their last day. `from` and `until` are days that count too. */
export type Period = { from: Day; until: Day };

/**
 * The enrollment years that end within a period, the soonest first. One that is open may be past its last day. The
 * books are read at once; then each step plans one year in a copy, so that others may be served between two of them.
 */
export function endingsOn(
  books: Books,
  reading: Reading,
  { from, until }: Period,
): Generator<void, Ending[]> {
  const endings = [...(books.ofKind.get('enrollment') ?? [])]
    .flatMap((id) => endingIn(books, id, reading) ?? [])
    .filter((ending) => (ending.until >= from || ending.state === 'open') && ending.until <= until)
    .sort((a, b) =>
      a.until === b.until ? (a.enrollment < b.enrollment ? -1 : 1) : a.until < b.until ? -1 : 1,
    );
  return briefed(copyOn(books, reading), endings, reading.on);
}

function* briefed(copy: Books, endings: readonly Ending[], on: Day): Generator<void, Ending[]> {
  const all: Ending[] = [];
  for (const ending of endings) {
    all.push(ending.state === 'open' ? { ...ending, ...briefs(copy, ending, on) } : ending);
    yield;
  }
  return all;
}

/** @throws ProblemError `unknown-thing` */
export function endingOn(books: Books, enrollment: string, reading: Reading): Ending {
  const ending = enrollment.startsWith('enr-') ? endingIn(books, enrollment, reading) : undefined;
  if (!ending) throw unknownEnrollment(enrollment, reading.on);
  return ending;
}

function endingIn(books: Books, id: string, reading: Reading): Ending | undefined {
  const state = foldedOn(books, id, reading)?.state as EnrollmentState | undefined;
  if (!state?.purchase) return undefined;
  const { offer, first, until, fee } = state.purchase;
  const world = worldOn(books, reading);
  const renewBy = books.timelines
    .get(id)
    ?.kind.due(state, world)
    .find(({ clause, on }) => clause === membershipRenewalWindow.id && on >= reading.on)?.on;
  const renewedBy = [...(books.renewals.get(id) ?? [])].filter((other) => {
    const purchase = (foldedOn(books, other, reading)?.state as EnrollmentState | undefined)?.purchase;
    return purchase?.renews === id;
  });
  return {
    enrollment: id,
    offer,
    title: titleOf(offer),
    first,
    until,
    state: stateOf(state, {
      isRenewed: world.membership(id)?.renewed !== undefined,
      renewBy,
      on: reading.on,
    }),
    days: daysBetween(reading.on, until),
    ...(renewBy && { renewBy }),
    renewedBy,
    ...(fee && { paid: fee }),
  };
}

type Known = { isRenewed: boolean; renewBy: Day | undefined; on: Day };

function stateOf(state: EnrollmentState, { isRenewed, renewBy, on }: Known): Ending['state'] {
  if (isRenewed) return 'renewed';
  if (state.refunded) return 'refunded';
  if (state.lapsed) return 'lapsed';
  return renewBy !== undefined || (state.purchase?.until ?? on) >= on ? 'open' : 'over';
}

/** Both choices, one after the other told to a copy of the books, which is then as before. */
function briefs(copy: Books, { enrollment }: Ending, on: Day): Pick<Ending, 'renew' | 'lapse'> {
  const size = copy.facts.length;
  const [renew, lapse] = (['renew', 'lapse'] as const).map((what): Brief => {
    try {
      const future = choose(copy, { enrollment, choice: { what } }, on);
      const effects = effectsOf(future, standingAfter(future, touchedBy(future)));
      return { fee: costOf(future, effects).fee, work: workCounts(effects) };
    } finally {
      rollback(copy, size);
    }
  }) as [Brief, Brief];
  return { renew, lapse };
}

/** What renewing all open years of a list would cost: a sum for each currency, and how many have no known price. */
export type Totals = { open: number; fees: Amount[]; unknown: number; paid: Amount[] };

export function totalsOf(endings: readonly Ending[]): Totals {
  const open = endings.filter(({ state }) => state === 'open');
  const fees = open.flatMap(({ renew }) => (renew && isAmount(renew.fee) ? [renew.fee] : []));
  return {
    open: open.length,
    fees: summed(fees),
    unknown: open.length - fees.length,
    paid: summed(open.flatMap(({ paid }) => paid ?? [])),
  };
}

const summed = (amounts: readonly Amount[]): Amount[] =>
  [...Map.groupBy(amounts, currencyOf)].map(([currency, own]) => own.reduce(addAmounts, zeroOf(currency)));
