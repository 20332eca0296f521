import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await testRecord();
});
afterAll(() => record.close());

const tryIt = (clause: string, facts: object, regime?: string) =>
  record.post(`/v1/terms/${clause}/try`, { facts, ...(regime && { regime }) });

const facts = {
  heldBefore: 'another person',
  assigned: '2025-06-01',
  lastAssigned: '2025-06-01',
  activated: 'never',
};

describe('a clause is tried', () => {
  test('on both sides of its boundary, with the edition used', async () => {
    const before = await tryIt('vs.reassignment', { ...facts, on: '2025-08-29' });
    expect(before).toMatchObject({
      status: 200,
      body: { answer: 'forbidden', until: '2025-08-30', edition: '2024-12-20', figures: { day: 89, of: 90 } },
    });
    expect(before.body).not.toHaveProperty('thing');
    const on = await tryIt('vs.reassignment', { ...facts, on: '2025-08-30' });
    expect(on.body).toMatchObject({ answer: 'permitted', title: 'Reassigning a subscription' });
  });

  test('with numbers as a form gives them, and with the edition of its regime', async () => {
    const facts = { on: '2025-06-30', per: 'month', users: '6' };
    expect((await tryIt('credit.user', facts)).body).toMatchObject({
      answer: 'permitted',
      edition: '2023-09-01',
    });
    expect((await tryIt('credit.user', facts, 'modernized')).body).toMatchObject({
      answer: 'forbidden',
      edition: '2025-01-01',
    });
  });

  test('is refused with the name of the fact and the cure', async () => {
    expect(await tryIt('vs.reassignment', { ...facts, on: 'soon' })).toMatchObject({
      status: 422,
      body: { code: 'wrong-fact', detail: '`on` cannot be `soon`' },
    });
    expect(await tryIt('vs.reassignment', { on: '2025-08-30' })).toMatchObject({
      status: 422,
      body: { code: 'missing-fact', cure: 'say one of `nobody`, `same person`, `another person`' },
    });
    expect(await tryIt('token.refusal', { on: '2025-08-30' })).toMatchObject({
      status: 422,
      body: { code: 'nothing-to-try' },
    });
    expect(await tryIt('no.clause', {})).toMatchObject({ status: 404, body: { code: 'unknown-clause' } });
  });
});

describe('a clause is read', () => {
  test('with the fields of its form, where it is at work, and what its editions changed', async () => {
    const { body } = await record.get('/v1/terms/credit.user');
    expect(body.facts).toEqual([
      { name: 'on', type: 'day', words: [], optional: false, example: '2025-06-30' },
      { name: 'per', type: 'choice', words: ['month', 'year'], optional: false, example: 'month' },
      { name: 'users', type: 'number', words: [], optional: false, example: 1 },
    ]);
    expect(body.appliedBy).toEqual({
      kinds: [{ kind: 'azure-credit', title: expect.any(String), prefix: 'credit' }],
      across: [],
    });
    expect(body.differences).toHaveLength(1);
    expect(body.differences[0]).toMatchObject({
      newer: { from: '2025-01-01', regime: 'modernized' },
      older: { from: '2023-09-01', regime: 'legacy' },
    });
    expect(body.scenarios.at(-1)).toMatchObject({ regime: 'modernized', answer: { answer: 'permitted' } });
  });

  test('each of the list with the number of its doubts, and with what serves or judges it', async () => {
    const { body } = await record.get('/v1/terms');
    const byId = new Map<string, Record<string, unknown>>(
      body.clauses.map((one: { id: string }) => [one.id, one]),
    );
    expect(byId.get('vs.reassignment')).toMatchObject({
      kind: 'judged',
      unsure: 1,
      appliedBy: { kinds: [{ kind: 'visual-studio' }] },
    });
    expect(byId.get('vs.reassignment')).not.toHaveProperty('serves');
    expect(byId.get('token.refusal')).toMatchObject({ kind: 'told', cases: 0, serves: expect.any(String) });
  });
});
