import type { Day } from '../kernel/day.ts';
import type { OwnLifecycle } from '../catalog/lifecycle-row.ts';
import type { Counting, OfferGroup } from '../catalog/offer.ts';
import type { Regime } from '../terms/clause.ts';

/** The enrollment that something was granted under, as it stood on the day. */
export type Membership = {
  id: string;
  offer: string;
  group: OfferGroup;
  /** Of the entitlement asked for; an enrollment alone is of the older one. */
  regime: Regime;
  first: Day;
  /** The last day of the enrollment year. */
  until: Day;
  /** The last day of the membership: of the renewal that is in force on the day, if it was renewed. */
  through: Day;
  /** The last day of the offer: of the renewal of the same offer that is in force on the day. */
  carried: Day;
  /** Nothing carries it further: it was told to lapse, or another offer took its place. */
  closed: boolean;
  /** The first day of that renewal; absent when it was not renewed. */
  renewed?: Day | undefined;
  purchase: 'initial' | 'renewal';
  counting: Counting;
  /** Whether the partner met the criteria of the offer. */
  eligible: 'yes' | 'no' | 'unknown';
};

/** A company or person, as the sharing rule sees it on the day. */
export type Association = {
  recipient: 'own' | 'location' | 'affiliate' | 'outside' | 'unknown';
  associated: Day | 'unknown' | 'never';
  parted: Day | 'never';
  productRights: 'held' | 'not held' | 'unknown';
};

/** A running subscription of cloud seats: of a token with all that was redeemed onto it, or one that a tool showed. */
export type Subscription = {
  seats: number;
  /** Its last day: as the admin center dated it last, or as it is expected since. */
  until: Day | undefined;
  /** Whether that is the admin center's. */
  dated: boolean;
  /** Its last day by our arithmetic. */
  expected: Day | undefined;
};

/** What the partner itself is on the day, as far as it is on record. */
export type Standing = {
  /** By its own word, by an offer for learning partners that is in force, or by a designation for training. */
  learning: 'yes' | 'no' | 'unknown';
  /** For a Solutions Partner designation of any area, by the latest assessment of each. */
  qualified: 'yes' | 'no' | 'unknown';
};

/** Of one product: what is still used although the right to it has ended, by all benefits together. */
export type Lapsed = {
  /** How many licenses that needs: a machine or user that has it by two benefits needs one. */
  needed: number;
  /** Commercial licenses that others are on record to have. */
  elsewhere: number;
};

/** What a thing may know of the others on one day. */
export type World = {
  on: Day;
  /** Undefined when it is not on record. Takes an enrollment, or an entitlement under one. */
  membership: (under: string | undefined) => Membership | undefined;
  association: (party: string) => Association;
  partner: () => Standing;
  /** Exceptions that Microsoft granted on other tokens, in the year of the enrollment that this token is of. */
  exceptions: (under: string | undefined, except: string) => number;
  /** Of a token or a running service; `before`: as it was before this token was redeemed onto it. */
  subscription: (id: string, before?: string) => Subscription | undefined;
  /** Licenses of another channel for a product, in force on the day; none on record: 0. */
  commercial: (product: string) => number | 'unknown';
  lapsed: (product: string) => Lapsed;
  /** The user's own rows of lifecycles, as far as they were told by the day. */
  lifecycles: () => readonly OwnLifecycle[];
  /** Works out once, by its name, what rules that span things ask again for every act of the day. */
  once: <A>(name: string, work: () => A) => A;
};
