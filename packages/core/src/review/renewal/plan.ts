import type { Books } from '../../books/books.ts';
import type { Reading } from '../../books/view.ts';
import type { Day } from '../../kernel/day.ts';
import { overall } from '../../kernel/verdict.ts';
import type { Answer } from '../../kernel/verdict.ts';
import { wordsOf } from '../words.ts';
import { benefitsOf } from './benefits.ts';
import type { BenefitChange } from './benefits.ts';
import type { Choice } from './choice.ts';
import { costOf } from './cost.ts';
import type { Cost } from './cost.ts';
import { effectsOf, works } from './effects.ts';
import type { Effect, Work } from './effects.ts';
import { findingsFor, standingAfter } from './found.ts';
import type { PlanFinding } from './found.ts';
import { futureOf } from './future.ts';
import type { Asked } from './future.ts';
import { tasksOf } from './tasks.ts';
import type { Task } from './tasks.ts';
import { titleOf } from './title.ts';

/** What becomes of an enrollment, and of all that it brought, by one choice. */
export type Plan = {
  what: Choice['what'];
  /** The offer bought, and its name; absent where it lapses. */
  offer?: string;
  title?: string;
  /** The day of the choice: the anniversary, or the day of the reading when that is later. */
  on: Day;
  /** What the terms make of the choice itself. */
  answer: Answer;
  /** The words by which it is told. */
  words: string;
  cost: Cost;
  effects: Effect[];
  benefits: BenefitChange[];
  tasks: Task[];
  findings: PlanFinding[];
  /** What is not known. */
  says: string[];
};

/**
 * What a choice comes to: told to a copy of the books, and read from it. The books themselves stay as they are.
 * @throws ProblemError as `futureOf`
 */
export function planOf(books: Books, asked: Asked, reading: Reading): Plan {
  const future = futureOf(books, asked, reading);
  const standing = standingAfter(future);
  const effects = effectsOf(future, standing);
  const { offer, on, act, told, grant } = future;
  const chosen = told.find(({ event }) => event.thing === act.thing)?.findings ?? [];
  return {
    what: asked.choice.what,
    ...(offer !== undefined && { offer, title: titleOf(offer) }),
    on,
    answer: overall(chosen),
    words: wordsOf(act),
    cost: costOf(future, effects),
    effects,
    benefits: benefitsOf(future),
    tasks: tasksOf(future, effects, reading.on),
    findings: findingsFor(future, standing),
    says: [...(grant?.says ?? [])],
  };
}

/** How much of each work a plan comes to; absent: none. */
export type WorkCounts = Partial<Record<Work, number>>;

/** What is of an unknown number counts as one; of what ends, money and hours and seats, the kinds are counted. */
export function workCounts(effects: readonly Effect[]): WorkCounts {
  const sums: WorkCounts = {};
  for (const work of works) {
    const own = effects.filter((effect) => effect.work === work);
    if (own.length === 0) continue;
    sums[work] = own.reduce((sum, { many }) => sum + (work === 'end' || many === 'unknown' ? 1 : many), 0);
  }
  return sums;
}
