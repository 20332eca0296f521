import type { OwnRow } from '../catalog/row.ts';
import type { Day } from '../kernel/day.ts';
import { amount, choice, count, day, flag, maybe, text } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';

const scope = maybe(text('the designation or specialization that brings it; absent: the offer itself'));

const events = {
  set: {
    says: 'we read what an offer brings: from that day on it goes before the shipped row',
    fields: {
      offer: text('the code of the offer'),
      scope,
      benefit: text('the benefit, as Partner Center names it'),
      category: maybe(text('the group it is shown in')),
      quantity: maybe(count('how many; 0: the offer does not bring it')),
      amount: maybe(amount('how much money, instead of a quantity: `2400 USD`')),
      per: maybe(choice('how often the money is given', ['month', 'year'])),
      unlimited: maybe(flag('yes: without a limit; no number and no yes: unknown')),
      unit: maybe(text('of what: users, licenses, incidents, hours; absent for money')),
      key: maybe(choice('whether a product key is needed', ['required', 'not-required'])),
      source: text('where it was read'),
      asOf: day('the day of what was read'),
      certainty: choice('A read directly, B quoted or two agree, C one secondary source, D weak', [
        'A',
        'B',
        'C',
        'D',
      ]),
      conflict: maybe(text('what other sources say')),
    },
  },
  dropped: {
    says: 'the offer does not bring the benefit, whatever a shipped row says',
    fields: {
      offer: maybe(text('the code of the offer; absent: as it was set')),
      scope,
      benefit: maybe(text('the benefit; absent: as it was set')),
    },
  },
};
type Event = EventOf<typeof events>;
type Set = Extract<Event, { event: 'set' }>;

export type CatalogRowState = { row?: OwnRow; since?: Day };

function quantityOf(event: Set): Pick<OwnRow, 'quantity' | 'unit' | 'per'> {
  const { quantity, amount, unlimited, unit, per } = event;
  if ([quantity !== undefined, amount !== undefined, unlimited === true].filter(Boolean).length > 1) {
    throw cannotFollow(event, 'it has more than one quantity', 'say one of quantity, amount and unlimited');
  }
  if (amount !== undefined) {
    if (per === undefined)
      throw cannotFollow(event, 'the money has no `per`', 'say `per month` or `per year`');
    return { quantity: amount, unit: 'money', per };
  }
  if (unit === undefined || per !== undefined) {
    throw cannotFollow(event, 'a number has a unit, and only money a `per`', 'say for example `unit users`');
  }
  return { quantity: unlimited === true ? 'unlimited' : (quantity ?? 'unknown'), unit };
}

function evolve(state: CatalogRowState, event: Event): CatalogRowState {
  if (event.event === 'dropped') {
    const { offer = state.row?.offer, benefit = state.row?.benefit, scope = state.row?.scope } = event;
    if (offer === undefined || benefit === undefined) {
      throw cannotFollow(event, 'nothing says which row it is', 'say `offer` and `benefit`');
    }
    const blank = {
      category: '',
      quantity: 0,
      unit: '',
      source: '',
      asOf: event.on,
      certainty: 'A',
    } as const;
    const row = { ...blank, offer, benefit, ...(scope !== undefined && { scope }) };
    return { row: { ...row, own: event.thing, dropped: true }, since: event.on };
  }
  const { offer, scope, benefit, category = 'Own', key, source, asOf, certainty, conflict } = event;
  const row: OwnRow = {
    offer,
    ...(scope !== undefined && { scope }),
    benefit,
    category,
    ...quantityOf(event),
    ...(key && { key: key === 'required' ? key : 'not required' }),
    source,
    asOf,
    certainty,
    ...(conflict !== undefined && { conflict }),
    own: event.thing,
  };
  return { row, since: event.on };
}

/** A row of the catalog that the user keeps, because Partner Center shows something else than what is shipped. */
export const catalogRow: Kind<CatalogRowState, typeof events> = {
  kind: 'catalog-row',
  title: 'Row of the catalog',
  prefixes: ['row'],
  events,
  blank: () => ({}),
  evolve,
  judge: () => [],
  stands: () => [],
  due: () => [],
};
