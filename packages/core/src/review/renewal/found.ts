import type { Day } from '../../kernel/day.ts';
import { standingOn } from '../standing.ts';
import type { FindingLine } from '../findings.ts';
import type { Finding } from '../../terms/apply.ts';
import type { Future } from './future.ts';

/** What a clause makes of a choice, or of what stands once it is made: the same of several things said once. */
export type PlanFinding = Omit<Finding, 'doubts'> & {
  on: Day;
  /** The act that it is about; absent for what stands although nobody acts. */
  event?: string;
  doubts: string[];
  things: string[];
};

/**
 * What stands on the day of the choice and did not stand on the last day of the year: what the end brings about.
 * `only`: about these things, for those who ask about a few.
 */
export function standingAfter({ books, enrollment, on }: Future, only?: readonly string[]): FindingLine[] {
  const foundOn = (day: Day): FindingLine[] => [...standingOn(books, { on: day }, only).values()].flat();
  const before = new Set(foundOn(enrollment.until).map(nameOf));
  return foundOn(on).filter((line) => !before.has(nameOf(line)));
}

const nameOf = ({ thing, clause, answer, doubts = [] }: FindingLine): string =>
  [thing, clause, answer, ...doubts].join(' ');

/** Permitted without a doubt is nothing to look at. */
const isShown = ({ answer, doubts = [] }: Finding): boolean => answer !== 'permitted' || doubts.length > 0;

/** The findings on the acts that the choice was told by, then what stands. */
export function findingsFor({ told }: Future, standing: readonly FindingLine[]): PlanFinding[] {
  const acts = told.flatMap(({ event: { thing, event, on }, findings }) =>
    findings.map((finding): FindingLine => ({ ...finding, thing, event, on })),
  );
  const groups = Map.groupBy(
    [...acts, ...standing].filter(isShown),
    ({ clause, answer, event, doubts = [] }) =>
      [event === undefined ? 'stands' : 'act', clause, answer, ...doubts].join('|'),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { thing, seq: _, doubts = [], ...finding } = first;
    return [{ ...finding, doubts, things: [thing, ...others.map((other) => other.thing)] }];
  });
}
