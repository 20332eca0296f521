import { afterAll, beforeAll, expect, test } from 'vitest';
import { benefolio, remove, temporary } from './testing/command.ts';

let cwd: string;
beforeAll(() => {
  cwd = temporary();
});
afterAll(() => remove(cwd));

test('a plan for a day to come is kept: what a leaver has falls due on that day', async () => {
  const tell = async (words: string): Promise<void> =>
    expect(await benefolio(`tell ${words}`, { cwd })).toMatchObject({ code: 0, err: '' });
  await tell('2025-01-06 ada joined name Ada');
  await tell('2025-01-06 vs-7 granted level professional');
  await tell('2025-01-10 vs-7 assigned to ada');
  await tell('ada leaving-announced from today+14');
  expect((await benefolio('deadlines', { cwd })).out).toMatch(
    /vs-7 +it is taken back from somebody who leaves, Ada +sharing\.associated-only/,
  );
  expect((await benefolio('leaver ada --on today+14', { cwd })).out).toContain('leaving is announced: ');
  await tell('ada leaving-dropped');
  expect((await benefolio('deadlines', { cwd })).out).not.toContain('somebody who leaves');
});
