import { ProblemError, quote } from './problem.ts';

/** A calendar day without a clock, in the organization's own time zone: `YYYY-MM-DD`. Days compare as text. */
export type Day = `${number}-${number}-${number}`;

const shape = /^\d{4}-\d{2}-\d{2}$/;

export function isDay(text: unknown): text is Day {
  // A day that the calendar lacks has the number of another day.
  return typeof text === 'string' && shape.test(text) && dayOf(numberOf(text as Day)) === text;
}

/** Reads a day, or says which text is none. */
export function parseDay(text: string): Day {
  if (isDay(text)) return text;
  throw new ProblemError({
    code: 'no-such-day',
    message: `${quote(text)} is not a day of the calendar`,
    cure: 'write it as year-month-day, for example 2025-01-31',
  });
}

const fromToday = /^today(?:([+-])(\d{1,5}))?$/;

/** Whether a word is a day that is counted from today: `today`, `today-30`, `today+7`. */
export const isCountedDay = (word: string): boolean => fromToday.test(word);

/** Reads a day as a person writes it: of the calendar, or counted from today. @throws ProblemError `no-such-day` */
export function dayFrom(text: string, today: Day): Day {
  const [counted, sign, days = '0'] = fromToday.exec(text) ?? [];
  if (counted === undefined) return parseDay(text);
  return addDays(today, sign === '-' ? -Number(days) : Number(days));
}

/** Days since 1970-01-01. Arithmetic of the Gregorian calendar on years that begin in March (Hinnant, `days_from_civil`). */
function numberOf(day: Day): number {
  const month = digits(day, 5, 7);
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digits(day, 8, 10) - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

function digits(day: Day, from: number, to: number): number {
  let number = 0;
  for (let n = from; n < to; n += 1) number = number * 10 + (day.charCodeAt(n) - 48);
  return number;
}

/** The day with a number: `numberOf` turned round. */
function dayOf(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as Day;
}

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** The day `days` after (or, when negative, before) `day`. */
export const addDays = (day: Day, days: number): Day => dayOf(numberOf(day) + days);

/** How many days have passed on `to` since `from`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** The same day of the month `months` later; where that month is too short, its last day. */
export function addMonths(day: Day, months: number): Day {
  const month = digits(day, 0, 4) * 12 + digits(day, 5, 7) - 1 + months;
  const length = daysBetween(firstOf(month), firstOf(month + 1));
  return addDays(firstOf(month), Math.min(digits(day, 8, 10), length) - 1);
}

/** The first day of a month, counted from January of year 0. */
const firstOf = (month: number): Day =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${two((month % 12) + 1)}-01` as Day;

/** The last of some days; those that are absent do not count. */
export function latest(...days: (Day | undefined)[]): Day | undefined {
  let last: Day | undefined;
  for (const day of days) if (day && (!last || day > last)) last = day;
  return last;
}

/** The first of some days; those that are absent do not count. */
export function earliest(...days: (Day | undefined)[]): Day | undefined {
  let first: Day | undefined;
  for (const day of days) if (day && (!first || day < first)) first = day;
  return first;
}
