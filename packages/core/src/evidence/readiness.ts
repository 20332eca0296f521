import type { Books } from '../books/books.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import { numberTopics } from './readiness-numbers.ts';
import { outsideTopics } from './readiness-outside.ts';
import { topics } from './readiness-shape.ts';
import type { Readiness } from './readiness-shape.ts';
import { surveyOf } from './readiness-survey.ts';
import type { Asked } from './readiness-survey.ts';
import { termsTopics } from './readiness-terms.ts';

/**
 * What is ready for an auditor who asks for a period, and what is missing: each with what to do about it and who sees
 * to it.
 * @throws ProblemError `no-such-period` when it ends before it begins
 */
export function readinessOf(books: Books, asked: Asked): Readiness {
  const { from, to } = asked;
  if (from > to) {
    throw new ProblemError({
      code: 'no-such-period',
      message: `${quote(`${from} to ${to}`)} ends before it begins`,
      cure: 'give the earlier day first',
    });
  }
  const survey = surveyOf(books, asked);
  const found = [...numberTopics(survey), ...termsTopics(survey), ...outsideTopics(survey)];
  const order = (topic: (typeof topics)[number]): number => topics.indexOf(topic);
  return { from, to, topics: found.sort((a, b) => order(a.topic) - order(b.topic)) };
}
