import { ProblemError, quote } from './problem.ts';

/** A calendar day without a clock, in the organization's own time zone: `YYYY-MM-DD`. Days compare as text. */
export type Day = `${number}-${number}-${number}`;

const shape = /^\d{4}-\d{2}-\d{2}$/;

export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !shape.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
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

/** The day `days` after (or, when negative, before) `day`. */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString() as Day;
}

/** How many days have passed on `to` since `from`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** The last of some days; those that are absent do not count. */
export function latest(...days: (Day | undefined)[]): Day | undefined {
  return days.reduce((last, day) => (day && (!last || day > last) ? day : last), undefined);
}

/** The first of some days; those that are absent do not count. */
export function earliest(...days: (Day | undefined)[]): Day | undefined {
  return days.reduce((first, day) => (day && (!first || day < first) ? day : first), undefined);
}
