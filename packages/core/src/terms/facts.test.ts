import { describe, expect, test } from 'vitest';
import { clauseById, clauses } from './all.ts';
import { apply } from './apply.ts';
import type { JudgedData } from './clause.ts';
import { factFields, readFacts } from './facts.ts';
import type { FactValue } from './facts.ts';

const judged: JudgedData[] = clauses.filter((clause) => clause.kind === 'judged');

function clauseOf(id: string): JudgedData {
  const clause = clauseById(id);
  if (clause?.kind !== 'judged') throw new Error(`${id} is not judged`);
  return clause;
}

/** As a form gives it: everything is text. */
const typed = (value: FactValue): string => (value === true ? 'yes' : value === false ? 'no' : String(value));

describe('every scenario goes through the form of its clause', () => {
  const cases = judged.flatMap((clause) =>
    clause.scenarios.map(([name, facts, , regime]) => ({ clause, name, facts, regime })),
  );

  test.each(cases.map((one) => [`${one.clause.id}: ${one.name}`, one] as const))(
    '%s',
    (_name, { clause, facts, regime }) => {
      const form = Object.fromEntries(
        Object.entries<FactValue>({ ...facts }).map(([name, value]) => [name, typed(value)]),
      );
      expect(readFacts(clause, form)).toEqual(facts);
      expect(readFacts(clause, facts)).toEqual(facts);
      expect(apply(clause, readFacts(clause, form), regime)).toEqual(apply(clause, facts, regime));
    },
  );
});

describe('the fields of a clause', () => {
  const fieldOf = (id: string, name: string) => factFields(clauseOf(id)).find((field) => field.name === name);

  test('begin with the day, and name each fact once', () => {
    for (const clause of judged) {
      const names = factFields(clause).map(({ name }) => name);
      expect(names[0]).toBe('on');
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test.each([
    ['vs.reassignment', 'on', { type: 'day', words: [] }],
    ['vs.reassignment', 'activated', { type: 'day', words: ['never', 'unknown'] }],
    ['vs.reassignment', 'heldBefore', { type: 'choice', words: ['nobody', 'same person', 'another person'] }],
    ['key.finite', 'total', { type: 'number', words: ['unknown'] }],
    ['key.finite', 'counted', { type: 'number', optional: true }],
    ['use.demonstration', 'supervised', { type: 'flag', words: ['unknown'] }],
    ['credit.by-offer', 'amount', { type: 'amount', words: [] }],
    ['benefits.as-listed-when-bought', 'listed', { type: 'quantity', words: ['unlimited', 'unknown'] }],
    ['incident.n-minus-1', 'product', { type: 'text', words: [], example: 'Windows Server 2022' }],
  ])('%s: %s', (id, name, expected) => {
    expect(fieldOf(id, name)).toMatchObject(expected);
  });
});

describe('facts that are wrong are named, with what would be right', () => {
  const good = { on: '2025-03-01', total: '100', used: 3, needs: 'unknown' };

  test.each([
    [{ ...good, color: 'red' }, 'unknown-fact', '`color`', '`total`'],
    [{ ...good, used: '' }, 'missing-fact', '`used`', 'whole number'],
    [{ ...good, used: -1 }, 'wrong-fact', '`used` cannot be `-1`', 'whole number'],
    [{ ...good, used: '1.5' }, 'wrong-fact', '`used` cannot be `1.5`', 'whole number'],
    [{ ...good, total: 'many' }, 'wrong-fact', '`total` cannot be `many`', 'or say `unknown`'],
    [{ ...good, on: '2025-02-30' }, 'wrong-fact', '`on` cannot be `2025-02-30`', '`2025-01-31`'],
    [{ ...good, used: { $gt: 0 } }, 'wrong-fact', '`used`', 'whole number'],
  ])('%o', (given, code, message, cure) => {
    const read = (): unknown => readFacts(clauseOf('key.finite'), given);
    expect(read).toThrow(expect.objectContaining({ code, status: 422 }));
    expect(read).toThrow(message);
    expect(read).toThrow(expect.objectContaining({ cure: expect.stringContaining(cure) }));
  });

  test('a word that is no choice', () => {
    expect(() => readFacts(clauseOf('use.internal'), { on: '2025-03-01', revenue: 'some' })).toThrow(
      expect.objectContaining({ code: 'wrong-fact', cure: expect.stringContaining('`indirect`') }),
    );
  });

  const oneSort = 'give numbers throughout, or amounts of one currency';

  test('amounts of two currencies', () => {
    const clause = clauseOf('credit.by-offer');
    const [, facts] = clause.scenarios[0] ?? [];
    expect(() => readFacts(clause, { ...facts, left: '100 EUR' })).toThrow(
      expect.objectContaining({ code: 'wrong-fact', cure: oneSort }),
    );
  });

  test('a number beside money, but for a word beside it', () => {
    const clause = clauseOf('benefits.as-listed-when-bought');
    const facts = { on: '2025-03-01', listed: '100 USD', unit: 'per month' };
    expect(() => readFacts(clause, { ...facts, wouldHold: '3' })).toThrow(
      expect.objectContaining({ code: 'wrong-fact', cure: oneSort }),
    );
    expect(readFacts(clause, { ...facts, wouldHold: 'unknown' })).toMatchObject({ wouldHold: 'unknown' });
  });

  test('a yes or no in other words', () => {
    const facts = { on: '2025-03-03', personal: 'perhaps' };
    expect(() => readFacts(clauseOf('use.no-personal'), facts)).toThrow(
      expect.objectContaining({ cure: 'say `yes` or `no`' }),
    );
  });
});
