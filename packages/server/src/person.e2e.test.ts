import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
let ids: Record<string, string>;
const path = '/v1/orgs/main';

beforeAll(async () => {
  record = await testRecord('2025-03-01T10:00:00.000Z');
  await record.tell(
    '2025-01-06 enr-1 bought offer core eligible yes until 2026-01-05',
    '2025-01-06 ada joined name "Ada Lovelace" mail ada@example.com',
    '2025-01-06 grace joined name "Grace Hopper"',
    '2025-01-06 linus joined',
    '2025-01-06 vs-1 granted level professional under enr-1',
    '2025-01-06 vs-2 granted level professional under enr-1',
    '2025-01-10 vs-1 assigned to ada',
    '2025-01-11 vs-1 activated',
    '2025-01-12 token-1 issued product "Microsoft 365 E3" seats 5 under enr-1',
    '2025-01-12 token-1 redeemed tenant contoso',
    '2025-01-13 token-1 assigned to ada seats 2',
    '2025-01-14 use-1 stated of vs-1 by ada purpose development application packaged revenue indirect',
    '2025-01-14 use-2 stated of token-1 by partner statedBy grace purpose internal revenue none',
    '2025-01-14 use-3 stated of vs-2 by partner statedBy grace purpose internal revenue none',
    '2025-01-15 case-1 asked topic activation by ada',
    '2025-03-01 vs-1 reserved for grace from 2025-04-11',
  );
  const { body } = await record.get(`${path}/people`);
  ids = Object.fromEntries(body.people.map(({ handle, id }: { handle: string; id: string }) => [handle, id]));
});
afterAll(() => record.close());

const wordsOf = (findings: { clause: string; answer: string }[]): string[] =>
  findings.map(({ answer, clause }) => `${answer} ${clause}`);

describe('a person', () => {
  test('is shown with what they hold, on which terms, what for, and what they asked for', async () => {
    const { status, body } = await record.get(`${path}/people/ada`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: ids['ada'],
      name: 'Ada Lovelace',
      since: '2025-01-06',
      employer: 'partner',
      holdings: [
        { thing: 'token-1', product: 'Microsoft 365 E3', many: 2, unit: 'seats', until: '2026-01-05' },
        { thing: 'vs-1', product: 'Visual Studio Professional', since: '2025-01-10', findings: [] },
      ],
      asked: [{ thing: 'case-1', about: 'activation' }],
    });
    expect(body.uses.map(({ use, by }: { use: string; by: string }) => `${use} ${by}`)).toEqual([
      `use-1 ${ids['ada']}`,
      'use-2 partner',
    ]);
    expect(body.holdings.map(({ uses }: { uses: string[] }) => uses)).toEqual([['use-2'], ['use-1']]);
    const clauses = new Set(body.clauses.map(({ clause }: { clause: string }) => clause));
    for (const id of [...body.everywhere, ...body.holdings[1].terms]) expect(clauses).toContain(id);
    expect(body.holdings[1].terms).toContain('vs.no-shared-sign-in');
  });

  test('is found by mail and id, and shown as of a day; what is no person is not', async () => {
    for (const who of ['Ada@example.com', ids['ada']]) {
      const { body } = await record.get(`${path}/people/${who}?on=2025-01-10`);
      expect(body.holdings.map(({ thing }: { thing: string }) => thing)).toEqual(['vs-1']);
      expect(body.uses).toEqual([]);
    }
    for (const who of ['vs-1', 'nobody'])
      expect((await record.get(`${path}/people/${who}`)).status).toBe(404);
  });

  test('has a history of all entries that speak of them, the newest first, page by page', async () => {
    const seqs = (body: { items: { entry: { seq: number } }[] }): number[] =>
      body.items.map(({ entry }) => entry.seq);
    const first = await record.get(`${path}/people/ada/journal?limit=3`);
    expect(seqs(first.body)).toEqual([14, 11, 10]);
    const rest = await record.get(`${path}/people/ada/journal?before=${first.body.next}`);
    expect(seqs(rest.body)).toEqual([7, 6, 1]);
    expect(rest.body).not.toHaveProperty('next');
  });
});

test('a leaver has a list of what to do and when', async () => {
  const { body } = await record.get(`${path}/people/ada/leaver?on=2025-03-20`);
  expect(body).toMatchObject({ on: '2025-03-20', hasLeft: false, owns: [] });
  const [token, use, vs] = body.lines;
  expect(token).toMatchObject({
    thing: 'token-1',
    back: { event: { event: 'released', from: ids['ada'], seats: 2 } },
    next: { answer: 'permitted', on: '2025-03-20' },
  });
  expect(use).toMatchObject({ thing: 'use-1', back: { event: { event: 'ended' } } });
  expect(vs).toMatchObject({ thing: 'vs-1', next: { answer: 'forbidden', on: '2025-04-11' } });
  expect(vs.next.findings[0]).toMatchObject({ clause: 'vs.reassignment', title: expect.any(String) });
  expect(wordsOf(vs.leaving)).toContain('forbidden sharing.associated-only');
});

describe('a reservation', () => {
  test('is shown among the holders, in the position and in the deadlines', async () => {
    const { body } = await record.get(`${path}/holders?thing=vs-1`);
    expect(body.reserved).toEqual([
      {
        thing: 'vs-1',
        kind: 'visual-studio',
        for: ids['grace'],
        forName: 'Grace Hopper',
        forHandle: 'grace',
        from: '2025-04-11',
        since: '2025-03-01',
      },
    ]);
    const position = await record.get(`${path}/position?thing=vs-1`);
    expect(position.body.lines[0].reserved).toMatchObject({ for: ids['grace'], from: '2025-04-11' });
    const due = await record.get(`${path}/deadlines?thing=vs-1`);
    expect(due.body.deadlines).toContainEqual(
      expect.objectContaining({ on: '2025-04-11', for: ids['grace'], forName: 'Grace Hopper' }),
    );
  });

  test('is said with the answer and stops a guarded assignment to somebody else', async () => {
    const words = '2025-04-11 vs-1 assigned to linus';
    const asked = await record.post(`${path}/ask`, { words });
    expect(asked.body).toMatchObject({
      answer: 'permitted',
      reservations: [{ thing: 'vs-1', for: ids['grace'], from: '2025-04-11' }],
      alternatives: [{ event: { thing: 'vs-2', event: 'assigned', to: ids['linus'] }, free: 1 }],
    });
    record.at('2025-04-11T10:00:00.000Z');
    const { size } = await record.store.head('main');
    const guarded = await record.post(`${path}/tell`, { words, onlyIf: 'permitted' });
    expect(guarded).toMatchObject({ status: 409, body: { code: 'reserved' } });
    expect(guarded.body.detail).toBe('`vs-1` is kept for `grace` from 2025-04-11, and nothing was written');
    expect((await record.store.head('main')).size).toBe(size);
    record.at('2025-03-01T10:00:00.000Z');
  });

  test('is stopped where the terms would forbid the assignment, with the day from which it can be made', async () => {
    await record.tell('2025-03-01 vs-2 assigned to linus');
    const { status, body } = await record.post(`${path}/tell`, {
      words: 'vs-2 reserved for grace from 2025-05-29',
    });
    expect({ status, code: body.code, cure: body.cure }).toEqual({
      status: 409,
      code: 'cannot-reserve',
      cure: 'reserve it from 2025-05-30',
    });
  });
});

test('a no comes with what would be permitted', async () => {
  await record.tell('2025-03-01 vs-3 granted level professional under enr-1');
  const { body } = await record.post(`${path}/ask`, { words: 'vs-1 assigned to linus' });
  expect(body.answer).toBe('forbidden');
  expect(body.alternatives).toMatchObject([
    {
      event: { thing: 'vs-3', on: '2025-03-01' },
      product: 'Visual Studio Professional',
      free: 1,
      unit: 'subscriptions',
    },
  ]);
  const whole = await record.post(`${path}/ask`, { words: 'vs-3 assigned to grace' });
  expect(whole.body.alternatives).toEqual([]);
});

test('somebody whose name was erased is still known by number', async () => {
  await record.tell('2025-01-06 mallory joined name "Mallory M."', '2025-03-01 token-1 assigned to mallory');
  const { body } = await record.get(`${path}/people/mallory`);
  await record.store.people.erase('main', body.id);
  // Another process would have read the people anew.
  const again = testRecordOver(record);
  const people = (await again(`${path}/people`)).people as { id: string }[];
  expect(people.find(({ id }) => id === body.id)).toMatchObject({
    handle: body.id,
    name: null,
    mail: null,
    held: { 'cloud-token': 1 },
    erased: true,
  });
  expect(await again(`${path}/people/${body.id}`)).toMatchObject({
    erased: true,
    holdings: [{ thing: 'token-1' }],
  });
  const leaver = await again(`${path}/people/${body.id}/leaver`);
  expect(leaver.lines[0]).toMatchObject({
    back: { event: { from: body.id } },
    next: { answer: 'permitted' },
  });
});

/** The same store, served anew. */
function testRecordOver({ outside }: TestRecord) {
  const app = createApp(outside);
  // oxlint-disable-next-line typescript/no-explicit-any -- a test looks into whatever came back
  return async (at: string): Promise<any> => (await app.request(`http://localhost${at}`)).json();
}

test('leaving that was announced stands on the person and makes deadlines that name them', async () => {
  await record.tell('2025-03-01 linus leaving-announced from 2025-04-30');
  const { body } = await record.get(`${path}/people/linus`);
  expect(body).toMatchObject({ leaving: '2025-04-30', employer: 'partner' });
  const due = await record.get(`${path}/deadlines?thing=linus`);
  expect(due.body.deadlines).toEqual([
    expect.objectContaining({
      on: '2025-04-30',
      thing: ids['linus'],
      act: 'left',
      from: ids['linus'],
      fromName: 'linus',
    }),
  ]);
  const leaver = await record.get(`${path}/people/ada/leaver?on=2025-04-30`);
  const vs = leaver.body.lines.find(({ thing }: { thing: string }) => thing === 'vs-1');
  expect(vs.kept).toEqual({ for: ids['grace'], forName: 'Grace Hopper', from: '2025-04-11' });
});
