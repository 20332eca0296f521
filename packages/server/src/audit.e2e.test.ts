import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient, makePack } from '@benefolio/client';
import type { PackStep } from '@benefolio/client';
import { verifyPack } from '@benefolio/verify';
import { createApp } from './app.ts';
import { listen } from './listen.ts';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

const page = '<!doctype html><p>Nothing was checked.</p><!--pack--><!--end-->';

let record: TestRecord;
beforeAll(async () => {
  record = await testRecord('2026-11-25T10:00:00.000Z', { verifierPage: page });
  await record.tell(
    '2025-06-30 ada joined name "Ada Lovelace" mail ada@example.com',
    '2025-07-01 enr-1 bought offer core eligible yes until 2026-06-30',
    '2025-07-02 key-1 issued product "Windows Server" activations 2 under enr-1',
    '2025-08-01 key-1 activated machine one',
  );
});
afterAll(() => record.close());

const checkpoints = async (query = '') => (await record.get(`/v1/orgs/main/checkpoints${query}`)).body;

describe('a letter comes', () => {
  test('and what is ready and missing for its period is said, with who sees to it', async () => {
    const { body } = await record.get('/v1/orgs/main/readiness?from=2025-07-01&to=2026-06-30');
    const byTopic = new Map(body.topics.map((one: { topic: string }) => [one.topic, one]));
    expect(byTopic.get('enrollment')).toMatchObject({ ready: true, items: [] });
    expect(byTopic.get('purpose')).toMatchObject({
      ready: false,
      items: [{ does: expect.any(String), about: [{ thing: 'key-1', holders: ['one'] }] }],
    });
    await record.tell('2026-11-25 due-key-1-x owned about key-1 due 2027-01-01 what "something" by ada');
    const again = await record.get('/v1/orgs/main/readiness?from=2025-07-01&to=today-148');
    const purpose = again.body.topics.find(({ topic }: { topic: string }) => topic === 'purpose');
    expect(purpose.items[0].about[0]).toMatchObject({ owner: expect.any(String), ownerName: 'Ada Lovelace' });
  });

  test('and of much that is missing the first things are shown, all are counted, and the rest can be had', async () => {
    const machines = Array.from(
      { length: 30 },
      (_, n) => `2026-11-25 key-${n + 10} issued product "Windows 11" activations 1`,
    );
    await record.tell(...machines);
    const backing = async (query = '') => {
      const { body } = await record.get(`/v1/orgs/main/readiness?from=2026-07-01&to=2026-11-25${query}`);
      return body.topics.find(({ topic }: { topic: string }) => topic === 'backing').items[0];
    };
    const { count, about } = await backing();
    expect([count >= 30, about.length]).toEqual([true, 20]);
    const rest = await backing('&after=20&limit=1000');
    expect(rest.about.length).toBe(count - 20);
    expect(new Set([...about, ...rest.about].map(({ thing }: { thing: string }) => thing)).size).toBe(count);
  });

  test('and a period that is none is a problem', async () => {
    const { status, body } = await record.get('/v1/orgs/main/readiness?from=2026-07-01&to=2026-06-30');
    expect([status, body.code]).toEqual([400, 'no-such-period']);
  });

  test('and the review says who sees to it and what was done', async () => {
    await record.tell(
      '2026-11-25 review-1 opened asker "Audit firm" from 2025-07-01 to 2026-06-30 due 2026-12-15',
      '2026-11-25 review-1 owned by ada',
    );
    const { body } = await record.get('/v1/orgs/main/reviews');
    expect(body.reviews).toMatchObject([
      { review: 'review-1', state: 'open', due: '2026-12-15', ownerName: 'Ada Lovelace', packs: [] },
    ]);
    const { body: due } = await record.get('/v1/orgs/main/deadlines?thing=review-1');
    expect(due.deadlines).toMatchObject([{ on: '2026-12-15', what: 'last day to answer Audit firm' }]);
  });
});

describe('a checkpoint', () => {
  test('is made, sent to somebody, and still fits the journal that went on', async () => {
    const { now, verifierKey, fingerprint, sent, verifier } = await checkpoints();
    expect(now.note.split('\n')[1]).toBe(String(now.size));
    expect([verifierKey, fingerprint]).toEqual([
      expect.stringContaining('benefolio'),
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    expect(verifier).toEqual({ release: '0.0.0-test', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(sent).toEqual([]);
    await record.tell(
      `2026-11-25 checkpoint-${now.size} sent size ${now.size} root ${now.root} to "Audit firm" how mail`,
    );
    const after = await checkpoints('?fits=true');
    expect(after.now.size).toBe(now.size + 1);
    expect(after.sent).toMatchObject([{ size: now.size, to: 'Audit firm', how: 'mail', fits: true }]);
    expect((await checkpoints()).sent[0]).not.toHaveProperty('fits');
  });

  test('of another journal, or of a longer one, does not fit', async () => {
    const root = `${'A'.repeat(43)}=`;
    await record.tell(
      `2026-11-25 checkpoint-1 sent size 1 root ${root} to Escrow`,
      `2026-11-25 checkpoint-9999 sent size 9999 root ${root} to Escrow`,
    );
    const { sent } = await checkpoints('?fits=true');
    expect(sent.map(({ size, fits }: { size: number; fits: boolean }) => [size, fits])).toContainEqual([
      1,
      false,
    ]);
    expect(sent.map(({ size, fits }: { size: number; fits: boolean }) => [size, fits])).toContainEqual([
      9999,
      false,
    ]);
  });
});

describe('a pack', () => {
  const period = { from: '2025-07-01', to: '2026-06-30' };
  const api = () => {
    const app = createApp(record.outside);
    return createClient({ baseUrl: 'http://localhost', fetch: async (request) => app.fetch(request) });
  };

  test('says how far it is, what it became, and holds the page that verifies it', async () => {
    const steps: PackStep[] = [];
    const { made, bytes } = await makePack(api(), {
      org: 'main',
      period,
      onStep: (step) => steps.push(step),
    });
    expect(steps.map(({ step }) => step)).toEqual(['read', 'judge', 'pack', 'verify']);
    const report = await verifyPack(bytes);
    expect(report.failures).toEqual([]);
    expect(report.checks.at(-1)?.name).toBe('page');
    expect(made).toMatchObject({
      ...period,
      file: 'benefolio-main-2025-07-01-2026-06-30.zip',
      bytes: bytes.length,
      size: report.size,
      entries: report.entries,
      page: true,
    });
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    expect(made.sha256).toBe(digest.toHex());
  });

  test('that is asked for in the wrong way is a problem, although it was streamed', async () => {
    const asked = makePack(api(), { org: 'main', period: { from: '2026-01-01', to: '2025-01-01' } });
    await expect(asked).rejects.toMatchObject({ code: 'no-such-period', status: 400 });
  });

  test('that nobody waits for any more is left, and nothing is logged', async () => {
    const app = createApp(record.outside);
    const { url, close } = await listen(async (request) => app.fetch(request), 0);
    const leaving = new AbortController();
    const asked = makePack(createClient({ baseUrl: url }), {
      org: 'main',
      period,
      signal: leaving.signal,
      onStep: () => leaving.abort(),
    });
    await expect(asked).rejects.toMatchObject({ name: expect.stringMatching(/AbortError|ClientProblem/) });
    await close();
    expect(record.logged).toEqual([]);
  });
});

test('the page that verifies packs is handed out as a file', async () => {
  const { headers, text } = await record.get('/verify.html');
  expect(headers.get('content-disposition')).toContain('benefolio-verify-0.0.0-test.html');
  expect(text).toBe(page);
  const without = await testRecord();
  const { status, body } = await without.get('/verify.html');
  expect([status, body.code]).toEqual([404, 'not-built']);
  await without.close();
});
