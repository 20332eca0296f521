import { fold } from '../books/books.ts';
import type { Books, Fact } from '../books/books.ts';
import { counts, worldOn } from '../books/view.ts';
import type { Finding } from '../terms/apply.ts';
import { isBefore } from './act.ts';
import { judgeInstallation } from './installations.ts';
import { judgeAct } from './judge.ts';

/** What is made of a recorded act by all that is known at an instant: facts of before it that were told later, too. */
export function rejudge(books: Books, fact: Fact, knownAt: string | undefined): Finding[] {
  const { seq, event } = fact;
  const timeline = books.timelines.get(event.thing);
  const reading = { on: event.on, knownAt };
  if (!timeline || !counts(fact, reading)) return [];
  const act = { timeline, state: undefined, event, world: worldOn(books, reading), reading, seq };
  const before = timeline.facts.filter((other) => isBefore(other, act) && counts(other, reading));
  const judged = { ...act, state: fold(timeline.kind, before).state };
  return [...judgeAct(books, judged), ...judgeInstallation(books, judged)];
}

/** A clause that answers otherwise than it did; absent where it says nothing at that time. */
export type Differing = { clause: string; given?: Finding; judged?: Finding };

/** What two judgements of one act differ in: another answer, or another day on which it turns. */
export function differing(then: readonly Finding[], now: readonly Finding[]): Differing[] {
  const clauses = [...new Set([...then, ...now].map(({ clause }) => clause))];
  return clauses.flatMap((clause) => {
    const [before, after] = [then, now].map((findings) => findings.filter((one) => one.clause === clause));
    return pairs(before ?? [], after ?? []).flatMap(([was, is]) => {
      if (was && is && outcomeOf(was) === outcomeOf(is)) return [];
      return [{ clause, ...(was && { given: was }), ...(is && { judged: is }) }];
    });
  });
}

/** One clause may speak twice about an act; what says the same is no part of the difference. */
function pairs(
  before: readonly Finding[],
  after: readonly Finding[],
): [Finding | undefined, Finding | undefined][] {
  const [then, now] = [[...before], [...after]];
  for (const one of before) {
    const same = now.findIndex((other) => outcomeOf(other) === outcomeOf(one));
    if (same < 0) continue;
    now.splice(same, 1);
    then.splice(then.indexOf(one), 1);
  }
  return Array.from({ length: Math.max(then.length, now.length) }, (_, n) => [then[n], now[n]]);
}

const outcomeOf = ({ answer, until, by }: Finding): string => `${answer} ${until ?? ''} ${by ?? ''}`;
