// Puts the same facts to our clause and to the other engines, and says where they part.
import { apply, clauses, isAmount } from '@benefolio/core';
import type { AnyClause, Finding } from '@benefolio/core';
import { casbinOf, cedarOf } from './engines.ts';
import type { Engine } from './engines.ts';
import { chanceOf, dayOfNumber, factsBy, numberOfDay, plainOf } from './facts.ts';
import { shapes } from './shapes.ts';

export type Disagreement = { clause: string; engine: string; facts: unknown; ours: string; theirs: string };
export type Comparison = {
  clause: string;
  facts: number;
  /** How often each answer came. */
  answers: Record<string, number>;
  disagreements: Disagreement[];
};

type Judged = Extract<AnyClause, { kind: 'judged' }>;

/** The clauses that other engines have rules for. */
export const compared = Object.keys(shapes);

const clauseOf = (id: string): Judged => {
  const clause = clauses.find((one) => one.id === id);
  if (clause?.kind !== 'judged') throw new Error(`${id} is no clause that judges`);
  return clause;
};

/** Judges `many` facts of one clause by all three. */
export async function compareClause(id: string, many: number, seed: number): Promise<Comparison> {
  const clause = clauseOf(id);
  const engines = [cedarOf(id), await casbinOf(id)];
  // The engines compute no money, so cases of it are not put to them.
  const cases = clause.scenarios
    .map(([, facts]) => facts as Record<string, unknown>)
    .filter((facts) => !Object.values(facts).some(isAmount));
  const make = factsBy(chanceOf(seed), shapes[id] ?? {}, cases);
  const comparison: Comparison = { clause: id, facts: many, answers: {}, disagreements: [] };
  for (let n = 0; n < many; n++) {
    const facts = n < cases.length ? (cases[n] ?? {}) : make();
    const finding = apply(clause, facts as { on: `${number}-${number}-${number}` });
    comparison.answers[finding.answer] = (comparison.answers[finding.answer] ?? 0) + 1;
    for (const engine of engines) {
      const difference = differenceOf(engine, facts, finding);
      if (difference)
        comparison.disagreements.push({ clause: id, engine: engine.name, facts, ...difference });
    }
  }
  return comparison;
}

type Difference = { ours: string; theirs: string } | undefined;

/**
 * The answer, and the days that came with it. An engine of rules gives no day, so it is asked about that day and the one
 * beside it: forbidden until a day holds up to the day before, and may be asked by a day holds through that day.
 */
function differenceOf(engine: Engine, facts: Record<string, unknown>, finding: Finding): Difference {
  const plain = plainOf(facts);
  const { answer, until, by } = finding;
  const theirs = engine.ask(plain).join(' and ');
  if (theirs !== answer) return { ours: answer, theirs };
  const on = (number: number): string => engine.ask({ ...plain, on: number }).join(' and ');
  if (until !== undefined) {
    const day = numberOfDay(until);
    if (on(day - 1) !== 'forbidden' || on(day) === 'forbidden')
      return { ours: `forbidden until ${until}`, theirs: `${on(day - 1)}, then ${on(day)} on ${until}` };
  }
  if (by !== undefined) {
    const day = numberOfDay(by);
    if (on(day) !== 'discretionary' || on(day + 1) === 'discretionary')
      return { ours: `by ${by}`, theirs: `${on(day)}, then ${on(day + 1)} on ${dayOfNumber(day + 1)}` };
  }
  return undefined;
}
