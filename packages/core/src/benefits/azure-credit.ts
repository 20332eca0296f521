import { moneyOn, leftOn, periodEnd, periodOf, periodStart, turnsOf } from '../catalog/credit.ts';
import type { CreditTerms, Money } from '../catalog/credit.ts';
import {
  addAmounts,
  compareAmounts,
  currencyOf,
  isPositive,
  numberOf,
  subtractAmounts,
  zeroOf,
} from '../kernel/amount.ts';
import type { Amount } from '../kernel/amount.ts';
import { addDays, addMonths } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import type { Regime } from '../terms/clause.ts';
import { cloudRightsEnd } from '../terms/cloud-rights-end.ts';
import { creditByOffer } from '../terms/credit-by-offer.ts';
import { creditGithub } from '../terms/credit-github.ts';
import { creditOnProfile } from '../terms/credit-on-profile.ts';
import { creditSecurityCopilot } from '../terms/credit-security-copilot.ts';
import { creditThirteenMonths } from '../terms/credit-thirteen-months.ts';
import { creditUnusedLapses } from '../terms/credit-unused-lapses.ts';
import { creditUser } from '../terms/credit-user.ts';
import { sharingAssociatedOnly } from '../terms/sharing-associated-only.ts';
import { amount, choice, day, maybe, person, text, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Deadline, Holding, Kind } from '../thing/kind.ts';
import { rightUntil } from '../thing/right.ts';
import type { World } from '../thing/world.ts';

const events = {
  granted: {
    says: 'Partner Center granted the credit',
    fields: {
      amount: amount('the sum, of each month or of the year'),
      per: choice('what the sum is for', ['month', 'year']),
      purpose: maybe(
        choice('what alone it may pay for; absent: any service', ['any', 'security-copilot', 'github']),
      ),
      under: maybe(thing('the enrollment or entitlement it came with', ['enr', 'ent'])),
      from: maybe(day('its first day; absent: the day it was granted')),
      until: maybe(day('its last day; absent: 13 months for a monthly credit, a year for a yearly one')),
      regime: maybe(choice('how it is handed out; absent: as its entitlement', ['legacy', 'modernized'])),
    },
  },
  assigned: { says: 'a person was made its user', fields: { to: person('the user') } },
  released: { says: 'it was taken back from its user', fields: {} },
  deposited: {
    says: 'it was put on a billing profile',
    fields: {
      profile: text('the billing profile'),
      account: maybe(
        choice('its billing account: the one that bought the offer, or another', ['same', 'another']),
      ),
    },
  },
  drawn: {
    says: 'something was paid for with it',
    fields: {
      amount: amount('how much'),
      service: maybe(
        choice('what was paid for', ['security-copilot', 'github-enterprise', 'github-copilot', 'other']),
      ),
    },
  },
  counted: {
    says: 'a tool of Microsoft showed how much is left',
    fields: { remaining: amount('how much is left'), by: text('the tool') },
  },
};
type Event = EventOf<typeof events>;
type Purpose = 'any' | 'security-copilot' | 'github';

export type AzureCreditState = {
  grant?: CreditTerms & { purpose: Purpose; under?: string; regime?: Regime; untilTold: boolean };
  user?: { person: string; since: Day };
  /** The last user, and how many there were one after another. */
  last?: string;
  users: number;
  /** Billing profiles that it was put on, and since when it is on the last one. */
  profiles: Map<string, Day>;
  drawn: Map<number, Amount>;
  counted?: Money['counted'];
};
type Grant = NonNullable<AzureCreditState['grant']>;

const monthsOf = { month: creditThirteenMonths.editions[0]?.params.months ?? 0, year: 12 };

function evolve(state: AzureCreditState, event: Event): AzureCreditState {
  if (event.event === 'granted') return grant(state, event);
  const credit = opened(state.grant, event, '`granted`');
  switch (event.event) {
    case 'assigned':
      if (state.user?.person === event.to)
        throw cannotFollow(event, 'that person is its user already', 'nothing is left to tell');
      if (state.last !== event.to) state.users += 1;
      state.user = { person: event.to, since: event.on };
      state.last = event.to;
      return state;
    case 'released':
      if (!state.user)
        throw cannotFollow(event, 'it has no user on that day', 'tell first who it was given to');
      delete state.user;
      return state;
    case 'deposited':
      state.profiles.delete(event.profile);
      state.profiles.set(event.profile, event.on);
      return state;
    case 'drawn': {
      const sum = inCurrency(event, event.amount, credit);
      if (!isPositive(sum))
        throw cannotFollow(event, 'nothing was drawn', 'tell more than zero, or withdraw the wrong entry');
      const period = periodOf(credit, event.on);
      state.drawn.set(period, addAmounts(state.drawn.get(period) ?? zeroOf(currencyOf(sum)), sum));
      return state;
    }
    case 'counted': {
      const remaining = inCurrency(event, event.remaining, credit);
      const difference = subtractAmounts(remaining, leftOn(credit, state.drawn, event.on));
      state.counted = { remaining, on: event.on, by: event.by, difference };
      return state;
    }
  }
}

function grant(state: AzureCreditState, event: Extract<Event, { event: 'granted' }>): AzureCreditState {
  notTwice(state.grant, event);
  const { amount: sum, per, purpose = 'any', from: first = event.on, under, regime } = event;
  if (!isPositive(sum)) throw cannotFollow(event, 'it grants nothing', 'tell an amount of more than zero');
  const until = event.until ?? addDays(addMonths(first, monthsOf[per]), -1);
  if (until < first)
    throw cannotFollow(event, `its last day \`${until}\` is before its first`, 'correct `until`');
  const untilTold = event.until !== undefined;
  state.grant = {
    amount: sum,
    per,
    purpose,
    first,
    until,
    untilTold,
    ...(under && { under }),
    ...(regime && { regime }),
  };
  return state;
}

function inCurrency(event: Event, sum: Amount, credit: Grant): Amount {
  const [theirs, ours] = [currencyOf(sum), currencyOf(credit.amount)];
  if (theirs === ours) return sum;
  throw cannotFollow(event, `it is in ${theirs}, and the credit is in ${ours}`, `tell the amount in ${ours}`);
}

const regimeOf = (credit: Grant, world: World): Regime =>
  credit.regime ?? world.membership(credit.under)?.regime ?? 'legacy';

function judge(state: AzureCreditState, event: Event, world: World): Finding[] {
  const { on } = event;
  const credit = state.grant;
  if (!credit) return [];
  switch (event.event) {
    case 'drawn':
      // Another currency is refused, not judged.
      return currencyOf(event.amount) === currencyOf(credit.amount)
        ? [...judgeDraw(state, event, world), ...afterTheRight(credit, world)]
        : [];
    case 'assigned': {
      const users = state.users + (state.last === event.to ? 0 : 1);
      return [
        apply(creditUser, { on, per: credit.per, users }, regimeOf(credit, world)),
        apply(sharingAssociatedOnly, { on, ...world.association(event.to) }),
      ];
    }
    case 'deposited': {
      const profiles = state.profiles.size + (state.profiles.has(event.profile) ? 0 : 1);
      const { account = 'unknown' } = event;
      return [apply(creditOnProfile, { on, profiles, account }, regimeOf(credit, world))];
    }
    case 'granted':
    case 'released':
    case 'counted':
      return [];
  }
}

function judgeDraw(
  { grant: credit, drawn }: AzureCreditState,
  event: Extract<Event, { event: 'drawn' }>,
  world: World,
): Finding[] {
  if (!credit) return [];
  const { on, amount: sum } = event;
  const service = event.service ?? 'unknown';
  const { first, until, per, purpose } = credit;
  const next = periodStart(credit, periodOf(credit, on) + 1);
  const again = per === 'month' && next <= until && compareAmounts(sum, credit.amount) <= 0;
  const facts = { on, amount: sum, first, until, left: leftOn(credit, drawn, on) };
  const findings = [apply(creditByOffer, { ...facts, again: again ? next : 'never' })];
  if (per === 'month' && regimeOf(credit, world) === 'legacy')
    findings.push(apply(creditThirteenMonths, { on, per, provisioned: first }));
  if (purpose === 'security-copilot') findings.push(apply(creditSecurityCopilot, { on, service }));
  if (purpose === 'github') findings.push(apply(creditGithub, { on, service }));
  return findings;
}

/** A finding only where the year that brought it is on record and past. */
function afterTheRight({ under, until: serviceUntil }: Grant, { on, membership }: World): Finding[] {
  const until = membership(under)?.until;
  return until && on > until ? [apply(cloudRightsEnd, { on, until, serviceUntil })] : [];
}

const isOf = ({ grant: credit }: AzureCreditState, on: Day): boolean =>
  credit !== undefined && on >= credit.first && on <= credit.until;

/** Who has it as a user on a day of the credit; nobody where it lies on a billing profile. */
export const activeUser = (state: AzureCreditState, world: World): string | undefined =>
  state.grant && isOf(state, world.on) && regimeOf(state.grant, world) === 'legacy'
    ? state.user?.person
    : undefined;

function due(state: AzureCreditState, world: World): Deadline[] {
  const credit = state.grant;
  if (!credit) return [];
  const { per, until, untilTold, under } = credit;
  const byPage = per === 'month' && !untilTold;
  const deadlines: Deadline[] = [
    { on: until, what: 'the credit ends', clause: byPage ? creditThirteenMonths.id : creditByOffer.id },
  ];
  const right = world.membership(under)?.until;
  if (right) deadlines.push({ on: right, what: 'the right to use it ends', clause: cloudRightsEnd.id });
  const left = leftOn(credit, state.drawn, world.on);
  if (per === 'month' && isPositive(left)) {
    const on = periodEnd(credit, periodOf(credit, world.on));
    deadlines.push({ on, what: `${left} lapse unless they are drawn`, clause: creditUnusedLapses.id });
  }
  return deadlines;
}

const titles: Record<Purpose, string> = {
  any: '',
  'security-copilot': ' for Security Copilot',
  github: ' for GitHub',
};

function holders({ user, profiles }: AzureCreditState): Holding[] {
  const [profile, since] = [...profiles].at(-1) ?? [];
  return [
    ...(user ? [{ holder: user.person, since: user.since, many: 1 }] : []),
    ...(profile !== undefined && since ? [{ holder: profile, since, many: 1 }] : []),
  ];
}

/** Azure credit: money, so it is counted in amounts; the plain number is beside them for tables. */
export const azureCredit: Kind<AzureCreditState, typeof events> = {
  kind: 'azure-credit',
  title: 'Azure credit',
  prefixes: ['credit'],
  events,
  blank: () => ({ users: 0, profiles: new Map(), drawn: new Map() }),
  evolve,
  judge,
  // Two credits of one person span things: see review/credits.ts.
  stands: (state, world) =>
    state.user && isOf(state, world.on)
      ? [apply(sharingAssociatedOnly, { on: world.on, ...world.association(state.user.person) })]
      : [],
  due,
  line: ({ grant: credit, drawn, counted }, world) => {
    if (!credit) throw new Error('a credit has a line once it is granted');
    const money = moneyOn(credit, drawn, world.on);
    return {
      product: `Azure credit a ${credit.per}${titles[credit.purpose]}`,
      under: credit.under,
      until: rightUntil(credit, world),
      numbers: {
        entitled: numberOf(money.granted) ?? 'unknown',
        unit: currencyOf(credit.amount),
        assignedNow: 0,
        money: { ...money, ...(counted && { counted }) },
      },
    };
  },
  turns: ({ grant: credit }) => (credit ? turnsOf(credit) : []),
  holders,
};
