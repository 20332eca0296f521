import type { components } from '@benefolio/client';
import type { Messages } from '../../messages/messages.ts';

type Schemas = components['schemas'];
export type Renewal = Schemas['Renewal'];
export type Plan = Schemas['RenewalPlan'];
export type Effect = Schemas['RenewalEffect'];
export type Task = Schemas['RenewalTask'];
export type BenefitChange = Schemas['BenefitChange'];
export type Ending = Schemas['Ending'];
export type Work = Effect['work'];

/** The work there is, as it is shown: what is to be done first, what merely ends last. */
export const works: readonly Work[] = [
  'redeem',
  'reassign',
  'reactivate',
  'uninstall',
  'buy',
  'unknown',
  'end',
];

/** A plan's name in an address. */
export const keyOf = ({ what, offer }: Plan): string => (what === 'switch' ? (offer ?? what) : what);

type Words = Messages['renewal'];

export const titleOf = ({ what, title = '' }: Plan, words: Words): string =>
  what === 'renew' ? words.renew : what === 'lapse' ? words.lapse : words.switchTo(title);

/** For the head of a column. */
export const shortTitleOf = ({ what, title = '' }: Plan, words: Words): string =>
  what === 'renew' ? words.renew : what === 'lapse' ? words.shortLapse : title.replace(/ Benefits$/, '');

/** Texts that several plans have, each once with the plans that have it. */
export function shared<T>(
  plans: readonly Plan[],
  of: (plan: Plan) => readonly T[],
  nameOf: (one: T) => string,
) {
  const all = plans.flatMap((plan) => of(plan).map((one) => ({ one, plan })));
  return [...Map.groupBy(all, ({ one }) => nameOf(one)).values()].flatMap(([first, ...others]) =>
    first ? [{ first: first.one, all: [first, ...others] }] : [],
  );
}
