import { latest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { overall } from '../kernel/verdict.ts';
import type { Finding } from '../terms/apply.ts';

const mostTries = 4;

/**
 * The first day on which an act becomes permitted, by the days that its findings name: each is asked about in turn.
 * Undefined where a finding against it names none, and where the act cannot follow on that day.
 */
export function firstPermittedDay(
  findings: readonly Finding[],
  askOn: (on: Day) => readonly Finding[] | undefined,
): Day | undefined {
  let against = findings.filter(({ answer }) => answer !== 'permitted');
  let last: Day | undefined;
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (against.length === 0) return last;
    if (!against.every(({ until }) => until)) return undefined;
    const next = latest(...against.map(({ until }) => until));
    if (!next || (last && next <= last)) return undefined;
    const found = askOn(next);
    if (!found) return undefined;
    if (overall(found) === 'permitted') return next;
    against = found.filter(({ answer }) => answer !== 'permitted');
    last = next;
  }
  return undefined;
}
