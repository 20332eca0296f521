import { expect, test } from 'vitest';
import { newJobs } from './jobs.ts';
import type { Jobs } from './jobs.ts';

type Ending = { end: () => void; fail: () => void };

/** Work of which the test says when it ends. */
function works(): { jobs: Jobs; start: (key?: string) => ReturnType<Jobs['start']>; begun: Ending[] } {
  let n = 0;
  const jobs = newJobs(
    () => `job-${(n += 1)}`,
    () => 'ours',
  );
  const begun: Ending[] = [];
  const run = (): Promise<{ id: string }> =>
    new Promise((resolve, reject) => {
      begun.push({ end: () => resolve({ id: 'made' }), fail: () => reject(new Error('broken')) });
    });
  return {
    jobs,
    begun,
    start: (key) =>
      jobs.start(
        'main',
        { what: 'preview', name: 'a.csv', ...(key !== undefined && { asked: { key, bodyHash: '' } }) },
        run,
      ),
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('two go on at once; the others wait for their turn, in their order', async () => {
  const { jobs, start, begun } = works();
  const all = Array.from({ length: 4 }, () => start());
  const states = (): string[] => all.map(({ id }) => jobs.find('main', id).state);
  expect([states(), begun.length]).toEqual([['running', 'running', 'waiting', 'waiting'], 2]);
  begun[1]?.fail();
  await settled();
  expect([states(), begun.length]).toEqual([['running', 'failed', 'running', 'waiting'], 3]);
  begun[0]?.end();
  begun[2]?.end();
  await settled();
  expect(states()).toEqual(['done', 'failed', 'done', 'running']);
});

test('more than 50 that wait are refused with what to do', () => {
  const { start } = works();
  for (let n = 0; n < 52; n += 1) start();
  expect(() => start()).toThrow(expect.objectContaining({ code: 'too-much-work', status: 503 }));
});

test('a key gives the work that waits or goes on, and other work once that failed', async () => {
  const { start, begun } = works();
  const first = start('one');
  expect(start('one')).toBe(first);
  expect(start('two')).not.toBe(first);
  begun[0]?.fail();
  await settled();
  expect(start('one').id).not.toBe(first.id);
});
