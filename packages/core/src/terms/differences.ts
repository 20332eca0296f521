import type { Answer } from '../kernel/verdict.ts';
import { canonical } from '../kernel/text.ts';
import type { Day } from '../kernel/day.ts';
import type { Json } from '../kernel/text.ts';
import type { Verdict } from '../kernel/verdict.ts';
import type { Edition, JudgedData, Param, Regime } from './clause.ts';

/** Which edition: the date of its Guide, and the regime where it is of one only. */
export type EditionName = { from: Day; regime?: Regime };

export type EditionDifference = {
  newer: EditionName;
  older: EditionName;
  /** Parameters that differ; absent where one of the two has none of that name. */
  params: { name: string; newer?: Param; older?: Param }[];
  /** Scenarios that come out otherwise, whatever regime they were written for. */
  scenarios: { name: string; newer: EditionOutcome; older: EditionOutcome }[];
};

export type EditionOutcome = Pick<Verdict, 'until' | 'by' | 'times' | 'missing' | 'figures'> & {
  answer: Answer;
};

type Params = Record<string, Param>;

/** What each edition of a clause changed of the one before it; empty where there is one edition. */
export const editionDifferences = (clause: JudgedData): EditionDifference[] =>
  clause.editions.slice(0, -1).map((newer, n) => {
    const older = clause.editions[n + 1] as Edition<Params>;
    return {
      newer: nameOf(newer),
      older: nameOf(older),
      params: paramsApart(newer.params, older.params),
      scenarios: scenariosApart(clause, newer.params, older.params),
    };
  });

const nameOf = ({ from, regime }: Edition<Params>): EditionName => ({ from, ...(regime && { regime }) });

function paramsApart(newer: Params, older: Params): EditionDifference['params'] {
  return [...new Set([...Object.keys(newer), ...Object.keys(older)])]
    .map((name) => ({
      name,
      ...(newer[name] !== undefined && { newer: newer[name] }),
      ...(older[name] !== undefined && { older: older[name] }),
    }))
    .filter((param) => param.newer !== param.older);
}

function scenariosApart(
  { scenarios, judge }: JudgedData,
  newer: Params,
  older: Params,
): EditionDifference['scenarios'] {
  return scenarios
    .map(([name, facts]) => ({
      name,
      newer: outcomeOf(judge(facts, newer)),
      older: outcomeOf(judge(facts, older)),
    }))
    .filter((one) => canonical(one.newer as Json) !== canonical(one.older as Json));
}

/** What a person acts on; the line that says why names the parameters themselves. */
const outcomeOf = ({ answer, until, by, times, missing, figures }: Verdict): EditionOutcome => ({
  answer,
  ...(until && { until }),
  ...(by && { by }),
  ...(times !== undefined && { times }),
  ...(missing && { missing }),
  ...(figures && { figures }),
});
