import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addDays } from '../kernel/day.ts';
import { canonical } from '../kernel/text.ts';
import type { Json } from '../kernel/text.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clauseById, clauses } from './all.ts';
import { apply } from './apply.ts';
import type { Edition, FactsOfADay, JudgedClause, Param, Regime, Scenario } from './clause.ts';
import { cloudRightsEnd } from './cloud-rights-end.ts';
import { keyFinite } from './key-finite.ts';
import { tokenOnce } from './token-once.ts';
import { vsReassignment } from './vs-reassignment.ts';

type Params = Record<string, Param>;
type Judged = JudgedClause<FactsOfADay, Params>;
type Expected = Scenario<unknown>[2];
type Nudge = { clause: Judged; edition: Edition<Params>; param: string; by: 1 | -1 };

const judged: Judged[] = clauses.filter((clause) => clause.kind === 'judged');

/** The parts of a verdict that a scenario settles: figures and doubts only where it names them. */
function settled(verdict: Omit<Verdict, 'why'>, expected: Expected): Expected {
  const { answer, until, missing, by, times, figures, doubts = [] } = verdict;
  return {
    answer,
    ...(until !== undefined && { until }),
    ...(missing !== undefined && { missing }),
    ...(by !== undefined && { by }),
    ...(times !== undefined && { times }),
    ...(expected.figures && figures && { figures }),
    ...(expected.doubts && { doubts }),
  };
}

/** Without a regime: every scenario under its own. */
const answers = (clause: Judged, regime?: Regime): Expected[] =>
  clause.scenarios
    .filter(([, , , own = 'legacy']) => regime === undefined || own === regime)
    .map(([, facts, expected, own]) => settled(apply(clause, facts, own), expected));

const nudgesOf = (clause: Judged): Nudge[] =>
  clause.editions.flatMap((edition) =>
    Object.keys(edition.params).flatMap((param) => [
      { clause, edition, param, by: 1 as const },
      { clause, edition, param, by: -1 as const },
    ]),
  );

/** Parameters on which no answer turns: they are only handed on. */
const handedOn = new Set([
  'key.consumption-by-scenario each',
  'key.consumption-every-time each',
  'refund.window times',
  'swap.once times',
]);

/** What the scenarios make of a parameter: the bare answers, so that a number handed on proves nothing. */
function effect(clause: Judged, { edition, param }: Nudge): unknown[] {
  const verdicts = answers(clause, edition.regime);
  return handedOn.has(`${clause.id} ${param}`) ? verdicts : verdicts.map(({ answer }) => answer);
}

const nameOf = ({ clause, edition, param, by }: Nudge): string =>
  `${clause.id}, edition ${edition.from}: ${param} ${by > 0 ? 'up' : 'down'}`;

function moved(value: Param, by: number): Param {
  return typeof value === 'number' ? value + by : addDays(value, by);
}

function nudged({ clause, edition, param, by }: Nudge): Judged {
  const params = Object.fromEntries(
    Object.entries(edition.params).map(([name, value]) => [name, name === param ? moved(value, by) : value]),
  );
  return {
    ...clause,
    editions: clause.editions.map((each) => (each === edition ? { ...each, params } : each)),
  };
}

const doubtsReached = (clause: Judged): Set<string> =>
  new Set(clause.scenarios.flatMap(([, facts, , regime]) => apply(clause, facts, regime).doubts ?? []));

describe.each(judged.map((clause) => [clause.id, clause] as const))('%s', (_id, clause) => {
  test.each(
    clause.scenarios.map(([name, facts, expected, regime]) => [name, facts, expected, regime] as const),
  )('answers: %s', (_name, facts, expected, regime) => {
    expect(settled(apply(clause, facts, regime), expected)).toEqual(expected);
  });

  test('answers by its own edition, with a line that says why', () => {
    for (const [, facts, , regime] of clause.scenarios) {
      const finding = apply(clause, facts, regime);
      expect(finding.clause).toBe(clause.id);
      expect(clause.editions.map(({ from }) => from)).toContain(finding.edition);
      expect(finding.why).toMatch(/^\S.*\S$/);
    }
  });

  test('is told apart by its scenarios', () => {
    const different = new Set(
      clause.scenarios.map(([, facts, , regime]) => {
        const { answer, figures } = apply(clause, facts, regime);
        return JSON.stringify([answer, figures]);
      }),
    );
    expect(different.size).toBeGreaterThanOrEqual(2);
    expect(new Set(clause.scenarios.map(([name]) => name)).size).toBe(clause.scenarios.length);
  });

  test('names every doubt it has, and no other', () => {
    expect([...doubtsReached(clause)].sort()).toEqual(Object.keys(clause.doubts).sort());
  });
});

describe('a parameter moved by one changes an answer', () => {
  const nudges = judged.flatMap(nudgesOf);

  test.each(nudges.map((nudge) => [nameOf(nudge), nudge] as const))('%s', (_name, nudge) => {
    expect(effect(nudged(nudge), nudge)).not.toEqual(effect(nudge.clause, nudge));
  });

  test('and there are parameters to move', () => {
    expect(nudges.length).toBeGreaterThan(0);
  });
});

/** Facts that no answer turns on: they are shown in figures, doubts or the line that says why. */
const onlyShown = new Set([
  'benefits.as-listed-when-bought catalog',
  'benefits.as-listed-when-bought unit',
  'cloud.rights-end serviceUntil',
  'incident.deducted-and-returned incident',
  'incident.kind-by-offer offer',
  'incident.n-minus-1 listOf',
  'incident.n-minus-1 product',
  'key.consumption-every-time machine',
  'key.consumption-by-scenario offer',
  'key.consumption-by-scenario renewed',
  'credit.by-offer again',
  'license.after-lapse what',
  'license.no-substitution both',
  'token.once sameTenant',
  'vs.edition-by-offer offer',
  'vs.no-shared-sign-in on',
  'vs.no-shared-sign-in subscriber',
]);

/** A rule that knows no time is shown on one day. */
const isTimeless = (clause: Judged): boolean => new Set(clause.scenarios.map(([, { on }]) => on)).size === 1;

/** Whether two scenarios differ in this fact alone, and in their answers. */
function flips(clause: Judged, fact: string): boolean {
  const cases = clause.scenarios.map(([, facts, , regime = 'legacy']) => {
    const { [fact]: value, ...others } = facts as Record<string, unknown>;
    const same = canonical({ regime, others } as Json);
    return { value, others: same, answer: apply(clause, facts, regime).answer };
  });
  return cases.some((a) =>
    cases.some((b) => a.value !== b.value && a.others === b.others && a.answer !== b.answer),
  );
}

describe('a fact changed alone changes an answer', () => {
  const facts = judged.flatMap((clause) =>
    [...new Set(clause.scenarios.flatMap(([, given]) => Object.keys(given as object)))]
      .filter((fact) => !onlyShown.has(`${clause.id} ${fact}`) && !(fact === 'on' && isTimeless(clause)))
      .map((fact) => [`${clause.id}: ${fact}`, clause, fact] as const),
  );

  test.each(facts)('%s', (_name, clause, fact) => {
    expect(flips(clause, fact)).toBe(true);
  });

  test('but for those that are only shown, and each of these is a fact', () => {
    const all = new Set(
      judged.flatMap((clause) =>
        clause.scenarios.flatMap(([, given]) =>
          Object.keys(given as object).map((fact) => `${clause.id} ${fact}`),
        ),
      ),
    );
    expect([...onlyShown].filter((fact) => !all.has(fact))).toEqual([]);
  });
});

describe('the clauses', () => {
  const notClauses = new Set(['all.ts', 'apply.ts', 'clause.ts', 'differences.ts', 'facts.ts', 'guide.ts']);
  const files = readdirSync(new URL('.', import.meta.url)).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !notClauses.has(file),
  );

  test('have each a file named by its id', () => {
    const named = clauses.map(({ id }) => `${id.replaceAll('.', '-')}.ts`);
    expect(named.sort()).toEqual(files.sort());
  });

  test('are found by their id, which is theirs alone', () => {
    expect(clauses.map(({ id }) => clauseById(id))).toEqual(clauses);
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
    expect(clauseById('no.such-clause')).toBeUndefined();
  });

  test.each(clauses.map((clause) => [clause.id, clause] as const))(
    'say in a few words what the Guide says, and where: %s',
    (_id, { title, says, section, reading, doubts }) => {
      const texts = [title, says, reading, ...section, ...Object.values(doubts)];
      expect(says.length).toBeLessThanOrEqual(300);
      expect(section.length).toBeGreaterThan(0);
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    },
  );

  test.each(judged.map((clause) => [clause.id, clause] as const))(
    'have their editions newest first: %s',
    (_id, { editions }) => {
      const days = editions.map(({ from }) => from);
      expect(days.length).toBeGreaterThan(0);
      expect(days).toEqual(days.toSorted().toReversed());
    },
  );
});

describe('the line that says why', () => {
  const ended = { on: '2026-01-01', until: '2025-12-31' } as const;
  const again = { on: '2025-03-01', redeemedBefore: '2025-02-28' } as const;

  test('tells a cloud service that runs without a right from one that has ended', () => {
    const why = (serviceUntil: '2026-01-01' | '2025-12-31' | 'unknown'): string =>
      apply(cloudRightsEnd, { ...ended, serviceUntil }).why;
    expect(why('2026-01-01')).toContain('runs without a right');
    expect(why('2025-12-31')).not.toContain('runs');
    expect(why('unknown')).not.toContain('runs');
  });

  test('tells a second redemption from one on another tenant', () => {
    expect(apply(tokenOnce, { ...again, sameTenant: true }).why).toContain('serves once');
    expect(apply(tokenOnce, { ...again, sameTenant: false }).why).toContain('stay on that tenant');
  });

  test('says that an activation whose need is not known counts as one', () => {
    const full = { on: '2025-03-01', total: 100, used: 100 } as const;
    expect(apply(keyFinite, { ...full, needs: 'unknown' }).why).toContain('counts as one');
    expect(apply(keyFinite, { ...full, needs: 1 }).why).not.toContain('counts as one');
  });

  test('counts the days of a reassignment', () => {
    const { why } = apply(vsReassignment, {
      on: '2025-03-14',
      heldBefore: 'another person',
      assigned: '2025-01-10',
      lastAssigned: '2025-01-10',
      activated: 'never',
    });
    expect(why).toContain('day 63 of 90 since 2025-01-10');
  });
});
