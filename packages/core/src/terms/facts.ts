import { isAmount, parseAmount } from '../kernel/amount.ts';
import { isDay } from '../kernel/day.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import type { FactsOfADay, JudgedData } from './clause.ts';

// What a clause may be asked about, read from its own scenarios: whoever writes a clause writes its form.

/** A quantity is a number of things or an amount of money. */
export type FactType = 'day' | 'number' | 'amount' | 'quantity' | 'flag' | 'choice' | 'text';

export type FactField = {
  name: string;
  type: FactType;
  /** Of a choice: what may be chosen. Of another type: words that may stand in its place, such as `unknown`. */
  words: readonly string[];
  /** Some scenario does without it. */
  optional: boolean;
  /** The first value that a scenario gives it. */
  example: FactValue;
};

export type FactValue = string | number | boolean;

/** The facts of a clause, in the order in which its scenarios give them; the day comes first. */
export function factFields({ scenarios }: JudgedData): FactField[] {
  const given = scenarios.map(([, facts]) => new Map(Object.entries(facts as Record<string, FactValue>)));
  const names = [...new Set(['on', ...given.flatMap((facts) => [...facts.keys()])])];
  return names.map((name) => {
    const values = given.flatMap((facts) => facts.get(name) ?? []);
    const [example] = values;
    if (example === undefined) throw new Error(`no scenario says the fact ${name}`);
    return { name, ...typeOf(values), optional: values.length < given.length, example };
  });
}

/** A word that stands beside days or numbers takes their place; words alone are a choice, and one alone is a text. */
function typeOf(values: readonly FactValue[]): Pick<FactField, 'type' | 'words'> {
  const words = [...new Set(values.filter((value) => plainType(value) === undefined))].map(String);
  const [type, other] = new Set(values.flatMap((value) => plainType(value) ?? []));
  if (type !== undefined) return { type: other === undefined ? type : 'quantity', words };
  return words.length === 1 ? { type: 'text', words: [] } : { type: 'choice', words };
}

function plainType(value: FactValue): 'day' | 'number' | 'amount' | 'flag' | undefined {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'flag';
  if (isDay(value)) return 'day';
  return isAmount(value) ? 'amount' : undefined;
}

/**
 * Reads facts as a person or a program gives them, numbers and yes or no in words too; what is empty is absent.
 * @throws ProblemError `unknown-fact`, `missing-fact`, `wrong-fact`
 */
export function readFacts(clause: JudgedData, given: Readonly<Record<string, unknown>>): FactsOfADay {
  const fields = factFields(clause);
  const odd = Object.keys(given).find((name) => !fields.some((field) => field.name === name));
  if (odd !== undefined) {
    const names = fields.map(({ name }) => `\`${name}\``).join(', ');
    throw problem('unknown-fact', `${quote(clause.id)} has no fact ${quote(odd)}`, `its facts are ${names}`);
  }
  const read = fields.flatMap((field): [string, FactValue][] => {
    const value = given[field.name];
    if (value !== undefined && value !== null && value !== '') return [[field.name, readFact(field, value)]];
    if (field.optional) return [];
    throw problem('missing-fact', `${quote(clause.id)} lacks the fact ${quote(field.name)}`, cureOf(field));
  });
  oneSort(fields, read);
  return Object.fromEntries(read) as FactsOfADay;
}

function readFact(field: FactField, value: unknown): FactValue {
  const text = typeof value === 'string' ? value.trim() : value;
  if (typeof text === 'string' && field.words.includes(text)) return text;
  const fact = typed(field.type, text);
  if (fact !== undefined) return fact;
  throw problem('wrong-fact', `${quote(field.name)} cannot be ${quote(value)}`, cureOf(field));
}

const flags: Record<string, boolean> = { yes: true, true: true, no: false, false: false };
const longestText = 200;

/** The value of a type; undefined when it is none. */
function typed(type: FactType, value: unknown): FactValue | undefined {
  switch (type) {
    case 'day':
      return isDay(value) ? value : undefined;
    case 'number':
      return wholeNumber(value);
    case 'amount':
      return typeof value === 'string' ? amountOf(value) : undefined;
    case 'quantity':
      return wholeNumber(value) ?? typed('amount', value);
    case 'flag':
      return typeof value === 'boolean' ? value : typeof value === 'string' ? flags[value] : undefined;
    case 'choice':
      return undefined;
    case 'text':
      return typeof value === 'string' && value.length <= longestText ? value : undefined;
  }
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

function amountOf(text: string): string | undefined {
  try {
    return parseAmount(text);
  } catch {
    return undefined;
  }
}

/** A clause compares what is of one sort; that it is so is seen to where quantities come from. */
function oneSort(fields: readonly FactField[], facts: readonly [string, FactValue][]): void {
  const counted = new Set(fields.flatMap(({ name, type }) => (isMoney.has(type) ? [name] : [])));
  const sortOf = (value: FactValue): string => (isAmount(value) ? value.slice(-3) : typeof value);
  const values = facts.filter(([name, value]) => counted.has(name) && plainType(value) !== undefined);
  const [first, ...others] = values;
  const other = others.find(([, value]) => sortOf(value) !== sortOf(first?.[1] ?? 0));
  if (!first || !other) return;
  throw problem(
    'wrong-fact',
    `${quote(first[0])} is ${quote(first[1])} and ${quote(other[0])} is ${quote(other[1])}`,
    'give numbers throughout, or amounts of one currency',
  );
}

const isMoney: ReadonlySet<FactType> = new Set(['amount', 'quantity']);

const meanings: Record<Exclude<FactType, 'choice'>, string> = {
  day: 'give a day, for example `2025-01-31`',
  number: 'give a whole number, zero or more',
  amount: 'give an amount, for example `2400.50 USD`',
  quantity: 'give a whole number, zero or more, or an amount, for example `2400.50 USD`',
  flag: 'say `yes` or `no`',
  text: `give a text of up to ${longestText} characters`,
};

function cureOf({ type, words }: FactField): string {
  const choices = words.map((word) => `\`${word}\``).join(', ');
  if (type === 'choice') return `say one of ${choices}`;
  return words.length === 0 ? meanings[type] : `${meanings[type]}, or say ${choices}`;
}

const problem = (code: string, message: string, cure: string): ProblemError =>
  new ProblemError({ code, status: 422, message, cure });
