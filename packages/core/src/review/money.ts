import type { AzureCreditState } from '../benefits/azure-credit.ts';
import type { EntitlementState } from '../benefits/entitlement.ts';
import { fold } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { factsOf, foldedOn, laidUnder } from '../books/view.ts';
import { periodOf } from '../catalog/credit.ts';
import { sameName, unitOf } from '../catalog/row.ts';
import { addAmounts, currencyOf, zeroOf } from '../kernel/amount.ts';
import type { Amount } from '../kernel/amount.ts';
import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import type { AnyEvent } from '../thing/field.ts';
import { isBefore } from './act.ts';
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
  const others = othersUnder(books, act, own.under)
    .filter(
      ({ grant }) => grant && sameName(unitOf({ quantity: grant.amount, unit: '', per: grant.per }), unit),
    )
    .map(
      (other) =>
        (event.event === 'granted' ? other.grant?.amount : spentOn(other, event.on)) ?? zeroOf(currency),
    );
  return [
    apply(benefitsAsListedWhenBought, {
      on: event.on,
      listed: typeof listed.quantity === 'number' ? (`${listed.quantity} ${currency}` as Amount) : 'unknown',
      wouldHold: others.reduce(addAmounts, sum),
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

/** The other credits under an entitlement, as they stood just before an act. */
const othersUnder = (books: Books, act: Act, under: string): AzureCreditState[] =>
  laidUnder(books, under, act.reading)
    .filter(({ id, kind }) => id !== act.event.thing && kind.kind === 'azure-credit')
    .map((other) => {
      const facts = factsOf(other, act.reading).filter(
        (fact) => isBefore(fact, act) && telling.has(fact.event.event),
      );
      return fold(other.kind, facts).state as AzureCreditState;
    });
