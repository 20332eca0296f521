import type { AzureCreditState } from '../benefits/azure-credit.ts';
import type { EntitlementState } from '../benefits/entitlement.ts';
import { fold } from '../books/books.ts';
import type { Books, Timeline } from '../books/books.ts';
import { factsOf, foldedOn, laidUnder } from '../books/view.ts';
import type { Reading } from '../books/view.ts';
import { periodOf } from '../catalog/credit.ts';
import { sameName, unitOf } from '../catalog/row.ts';
import { addAmounts, currencyOf, subtractAmounts, zeroOf } from '../kernel/amount.ts';
import type { Amount } from '../kernel/amount.ts';
import type { Day } from '../kernel/day.ts';
import { runningSum } from '../kernel/running-sum.ts';
import type { Moment } from '../kernel/running-sum.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import type { AnyEvent } from '../thing/field.ts';
import { momentOf } from './act.ts';
import type { Act } from './act.ts';

// Money that was listed in one row and granted as several credits: each of these knows only its own sum.

type Grant = NonNullable<AzureCreditState['grant']>;

/** Credits under one entitlement may come to no more than it listed, and neither may what is paid with them. */
export function judgeMoney(books: Books, act: Act): Finding[] {
  const { event, reading } = act;
  const state = act.state as AzureCreditState;
  const own = event.event === 'granted' ? grantIn(event) : event.event === 'drawn' ? state.grant : undefined;
  if (!own?.under?.startsWith('ent-')) return [];
  const listed = (foldedOn(books, own.under, reading)?.state as EntitlementState | undefined)?.grant;
  const unit = unitOf({ quantity: own.amount, unit: '', per: own.per });
  if (!listed || !sameName(listed.unit, unit)) return [];
  const currency = currencyOf(own.amount);
  const sum = event.event === 'granted' ? own.amount : spentWith(state, event);
  if (sum === undefined || currencyOf(sum) !== currency) return [];
  const others = othersUnder(books, act, { under: own.under, unit, zero: zeroOf(currency) });
  return [
    apply(benefitsAsListedWhenBought, {
      on: event.on,
      listed: typeof listed.quantity === 'number' ? (`${listed.quantity} ${currency}` as Amount) : 'unknown',
      wouldHold: addAmounts(others, sum),
      unit: `per ${own.per}`,
    }),
  ];
}

/** The sum, the time that it is for and the entitlement, as far as they are told when a credit is granted. */
const grantIn = (event: AnyEvent): Pick<Grant, 'amount' | 'per' | 'under'> => ({
  amount: event['amount'] as Amount,
  per: event['per'] as Grant['per'],
  ...(typeof event['under'] === 'string' && { under: event['under'] }),
});

/** What was drawn in the period of a day; nothing outside the credit. */
function spentOn({ grant, drawn }: AzureCreditState, on: Day): Amount | undefined {
  const period = grant && periodOf(grant, on);
  return period === undefined || period < 0 ? undefined : drawn.get(period);
}

/** The same, with what is drawn now; undefined outside the credit, which is judged by its own clause. */
function spentWith(state: AzureCreditState, event: AnyEvent): Amount | undefined {
  const sum = event['amount'] as Amount;
  if (!state.grant || periodOf(state.grant, event.on) < 0) return undefined;
  if (currencyOf(sum) !== currencyOf(state.grant.amount)) return sum;
  return addAmounts(sum, spentOn(state, event.on) ?? zeroOf(currencyOf(sum)));
}

const telling = new Set(['granted', 'drawn']);

type Whole = { under: string; unit: string; zero: Amount };

/** What the other credits of a unit under an entitlement came to just before an act: granted, or drawn in the period. */
function othersUnder(books: Books, act: Act, { under, unit, zero }: Whole): Amount {
  const { event, world, reading } = act;
  const sumOf = (state: unknown): Amount => {
    const credit = state as AzureCreditState;
    const { grant } = credit;
    if (!grant || !sameName(unitOf({ quantity: grant.amount, unit: '', per: grant.per }), unit)) return zero;
    return event.event === 'granted' ? grant.amount : (spentOn(credit, event.on) ?? zero);
  };
  const before = world.once(`${event.event} of ${unit} under ${under}`, () => {
    const credits = laidUnder(books, under, reading).filter(({ kind }) => kind.kind === 'azure-credit');
    const parts = credits.flatMap((credit) => partsOf(credit, reading, sumOf));
    return runningSum(
      parts.filter(({ part }) => part !== zero),
      { zero, add: addAmounts },
    );
  });
  return subtractAmounts(before(momentOf(act)), sumOf(act.state));
}

/** What a credit came to when a day began, and what each act of that day added. */
function partsOf(
  credit: Timeline,
  reading: Reading,
  sumOf: (state: unknown) => Amount,
): { at: Moment; part: Amount }[] {
  const { on } = reading;
  const { kind } = credit;
  const facts = factsOf(credit, reading).filter(({ event }) => telling.has(event.event));
  let { state } = fold(
    kind,
    facts.filter(({ event }) => event.on < on),
  );
  let sum = sumOf(state);
  const parts = [{ at: { on, seq: -1 }, part: sum }];
  for (const fact of facts.filter(({ event }) => event.on === on)) {
    state = kind.evolve(state, fact.event);
    const next = sumOf(state);
    parts.push({ at: momentOf(fact), part: subtractAmounts(next, sum) });
    sum = next;
  }
  return parts;
}
