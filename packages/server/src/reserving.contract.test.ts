import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@benefolio/store';
import type { Store } from '@benefolio/store';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createApp } from './app.ts';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- vitest's own declaration is extended
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

const bytes = (n: number): Uint8Array => new Uint8Array(randomBytes(n));
const now = (): number => Date.parse('2025-06-01T10:00:00Z');
const directory = mkdtempSync(join(tmpdir(), 'benefolio-reserving-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

type Answer = { status: number; body: any }; // eslint-disable-line typescript/no-explicit-any -- a test looks into whatever came back

describe.each([
  ['PGlite', () => ({ where: { directory } })],
  ['PostgreSQL', () => ({ where: { url: inject('postgresUrl') }, masterKey: bytes(32) })],
])('two hundred who race for one subscription on %s', (_, placeOf) => {
  const org = `race-${randomUUID().slice(0, 8)}`;
  const racers = Array.from({ length: 200 }, (__, n) => `racer${n}`);
  let store: Store;
  let app: ReturnType<typeof createApp>;

  const tell = async (body: object): Promise<Answer> => {
    const response = await app.request(`http://localhost/v1/orgs/${org}/tell`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };
  const race = (wordsOf: (who: string) => string, onlyIf?: 'permitted'): Promise<Answer[]> =>
    Promise.all(racers.map((who) => tell({ words: wordsOf(who), ...(onlyIf && { onlyIf }) })));
  const count = (answers: readonly Answer[]): Record<string, number> => {
    const kinds = Map.groupBy(answers, ({ status, body }) => `${status} ${body.code ?? body.answer}`);
    return Object.fromEntries([...kinds].map(([kind, all]) => [kind, all.length]));
  };

  beforeAll(async () => {
    store = await openStore({ ...placeOf(), now, randomBytes: bytes });
    await store.createOrganization(org);
    const log = (): void => {};
    app = createApp({ store, now, newId: randomUUID, randomBytes: bytes, release: '0', zone: 'UTC', log });
    await tell({ events: racers.map((thing) => ({ thing, event: 'joined', on: '2025-05-01' })) });
    for (const thing of ['vs-1', 'vs-2', 'vs-3'])
      await tell({ words: `2025-05-01 ${thing} granted level professional` });
  });
  afterAll(() => store.close());

  test('give it to one, when all are to be the subscriber if it is permitted', async () => {
    const answers = await race((who) => `2025-05-02 vs-1 assigned to ${who}`, 'permitted');
    expect(count(answers)).toEqual({ '201 permitted': 1, '409 not-permitted': 199 });
  });

  test('keep it for one, and tell the others for whom', async () => {
    const answers = await race((who) => `2025-05-02 vs-2 reserved for ${who} from 2025-07-01`);
    expect(count(answers)).toEqual({ '201 permitted': 1, '422 cannot-follow': 199 });
    const winner = racers[answers.findIndex(({ status }) => status === 201)];
    const loser = answers.find(({ status }) => status === 422);
    expect(loser?.body.detail).toContain(`it is kept for \`${winner}\` from 2025-07-01`);
  });

  test('give it to whom it is kept for, however many others ask at the same time', async () => {
    await tell({ words: '2025-05-02 vs-3 reserved for racer7 from 2025-05-03' });
    const before = await tell({ words: '2025-05-03 vs-3 assigned to racer1', onlyIf: 'permitted' });
    expect(count([before])).toEqual({ '409 reserved': 1 });
    const answers = await race((who) => `2025-05-03 vs-3 assigned to ${who}`, 'permitted');
    const written = answers.flatMap(({ status }, n) => (status === 201 ? [racers[n]] : []));
    expect(written).toEqual(['racer7']);
    // By the reservation before racer7 had it, by the terms afterwards.
    const refused = answers.filter(({ body }) => body.code === 'reserved' || body.code === 'not-permitted');
    expect(refused).toHaveLength(199);
  });
});
