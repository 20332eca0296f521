import type { Amount } from '../kernel/amount.ts';
import type { Day } from '../kernel/day.ts';

// What an event may carry. One table per kind is read by the compiler (types), by the parser of words and JSON,
// by the HTTP document and by the reference page.

type Values = {
  day: Day;
  count: number;
  /** Exact, with its currency: `2400.5 USD`. */
  amount: Amount;
  text: string;
  flag: boolean;
  /** A person, or `outside`: somebody who is none of ours. */
  person: string;
  /** One of the companies: `partner`, `loc-…`, `aff-…`, `acq-…`, `outside`. */
  company: string;
  /** A person or a company. */
  party: string;
  /** Another thing, by its id. */
  thing: string;
  choice: string;
  /** Kept beside the journal, never in it: the entry holds a commitment only. */
  personal: string;
};

export type FieldType = keyof Values;

export type Field = {
  type: FieldType;
  says: string;
  optional?: true;
  /** The choices, or the prefixes that a thing may have. */
  of?: readonly string[];
  /** The least that a count may be; absent: zero. */
  least?: number;
  /** What a text must be made of, as a pattern over all of it. */
  shape?: RegExp;
};

type Made<T extends FieldType, V extends string = string> = {
  type: T;
  says: string;
  of?: readonly V[];
};

export const day = (says: string): Made<'day'> => ({ type: 'day', says });
/** A whole number, zero or more. */
export const count = (says: string): Made<'count'> => ({ type: 'count', says });
/** A whole number, one or more. */
export const many = (says: string): Made<'count'> & { least: number } => ({ type: 'count', says, least: 1 });
export const amount = (says: string): Made<'amount'> => ({ type: 'amount', says });
export const text = (says: string): Made<'text'> => ({ type: 'text', says });
export const flag = (says: string): Made<'flag'> => ({ type: 'flag', says });
/** A text of one pattern. */
export const shaped = (says: string, shape: RegExp): Made<'text'> & { shape: RegExp } => ({
  type: 'text',
  says,
  shape,
});
export const person = (says: string): Made<'person'> => ({ type: 'person', says });
export const company = (says: string): Made<'company'> => ({ type: 'company', says });
export const party = (says: string): Made<'party'> => ({ type: 'party', says });
export const personal = (says: string): Made<'personal'> => ({ type: 'personal', says });
export const thing = (says: string, of: readonly string[]): Made<'thing'> => ({ type: 'thing', says, of });
export const choice = <const V extends string>(says: string, of: readonly V[]): Made<'choice', V> => ({
  type: 'choice',
  says,
  of,
});
export const maybe = <F extends Field>(field: F): F & { optional: true } => ({ ...field, optional: true });

export type EventSpec = { says: string; fields: Record<string, Field> };
export type EventTable = Record<string, EventSpec>;

type ValueOf<F extends Field> = F['type'] extends 'choice'
  ? F['of'] extends readonly (infer V)[] | undefined
    ? V
    : string
  : Values[F['type']];

type ValuesOf<T extends Record<string, Field>> = {
  [K in keyof T as T[K] extends { optional: true } ? never : K]: ValueOf<T[K]>;
} & {
  [K in keyof T as T[K] extends { optional: true } ? K : never]?: ValueOf<T[K]>;
};

/** What every event has: what it is about, what happened, and the day it happened. */
export type Happening = { thing: string; event: string; on: Day };

/** The union of events that a table describes. */
export type EventOf<T extends EventTable> = {
  [K in keyof T & string]: { thing: string; event: K; on: Day } & ValuesOf<T[K]['fields']>;
}[keyof T & string];

/** An event whose kind is not known to the compiler: what is recorded. */
export type AnyEvent = Happening & { [field: string]: string | number | boolean };
