import type { Books } from '../books/books.ts';
import type { Reading } from '../books/view.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import type { Outcome } from './check.ts';
import { afterFreeze } from './freeze/after.ts';
import { freezeOn } from './freeze/frozen.ts';
import type { Choice } from './renewal/choice.ts';
import { planOf, workCounts } from './renewal/plan.ts';

/** `renewal ENROLLMENT`, `renewal ENROLLMENT to OFFER` or `renewal ENROLLMENT lapse`: how much is to be done. */
export function renewalOutcome(books: Books, words: readonly string[], reading: Reading): Outcome {
  const [enrollment = '', ...rest] = words;
  const { cost, effects, findings } = planOf(books, { enrollment, choice: choiceIn(rest) }, reading);
  const { fee, paid } = cost;
  return { figures: { fee, ...(paid && { paid }), ...workCounts(effects) }, findings };
}

function choiceIn(words: readonly string[]): Choice {
  const [word, offer, ...more] = words;
  if (word === undefined) return { what: 'renew' };
  if (word === 'lapse' && offer === undefined) return { what: 'lapse' };
  if (word === 'to' && offer !== undefined && more.length === 0) return { what: 'switch', to: offer };
  throw new ProblemError({
    code: 'no-story-line',
    message: `${quote(words.join(' '))} is no choice`,
    cure: 'write renewal ENROLLMENT, renewal ENROLLMENT to OFFER, or renewal ENROLLMENT lapse',
  });
}

/** How many of what was frozen are in which case, and the case of each holder and each thing. */
export function freezeOutcome(books: Books, freeze: string, reading: Reading): Outcome {
  const after = afterFreeze(books, freezeOn(books, freeze, reading), reading);
  const figures: Record<string, number | string> = {};
  for (const { holder, thing, now, until } of after) {
    figures[now] = Number(figures[now] ?? 0) + 1;
    for (const name of [holder.replace(/^person-/, ''), thing]) {
      const before = figures[name];
      figures[name] = before === undefined || before === now ? now : `${before}+${now}`;
    }
    if (until) figures['until'] = until;
  }
  return { figures };
}
