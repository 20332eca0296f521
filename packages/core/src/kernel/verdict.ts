import type { Day } from './day.ts';

export type Answer = 'permitted' | 'forbidden' | 'unknown' | 'discretionary';

/** What a clause makes of some facts. */
export type Verdict = {
  answer: Answer;
  /** One line, in the past or present, with the days and numbers that decided. */
  why: string;
  /** Forbidden: the first day on which it becomes permitted. Absent where there is none. */
  until?: Day;
  /** Unknown: the facts that are missing. */
  missing?: string[];
  /** Discretionary: the last day on which Microsoft may be asked. */
  by?: Day;
  /** Discretionary: how often one may ask. */
  times?: number;
  /** Numbers that belong to the answer, for example `remaining` or `consumes`. */
  figures?: Record<string, number>;
  /** Which of the clause's doubts touch this answer. */
  doubts?: string[];
};

type More = Partial<Omit<Verdict, 'answer' | 'why'>>;

export const permitted = (why: string, more: More = {}): Verdict => ({ ...more, answer: 'permitted', why });
export const forbidden = (why: string, more: More = {}): Verdict => ({ ...more, answer: 'forbidden', why });
export const discretionary = (why: string, more: More & { by: Day; times: number }): Verdict => ({
  ...more,
  answer: 'discretionary',
  why,
});
export const unknown = (why: string, missing: string[], more: More = {}): Verdict => ({
  ...more,
  answer: 'unknown',
  why,
  missing,
});

const severity: Record<Answer, number> = { permitted: 0, discretionary: 1, unknown: 2, forbidden: 3 };

/** The answer that all findings together give: the most severe one. */
export function overall(findings: readonly { answer: Answer }[]): Answer {
  return findings.reduce<Answer>(
    (worst, { answer }) => (severity[answer] > severity[worst] ? answer : worst),
    'permitted',
  );
}

/** Counted things in words: `1 seat`, `25 seats`. */
export const several = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** A unit, which is named in the plural, beside a number: `user` beside 1, `users` beside any other. */
export const unitBeside = (n: number | string | undefined, unit: string): string =>
  n === 1 ? unit.replace(/(?<!s)s$/, '') : unit;
