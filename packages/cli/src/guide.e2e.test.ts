import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headings } from '@benefolio/core';
import { benefolio, remove, temporary } from './testing/command.ts';

let cwd: string;
beforeAll(() => {
  cwd = temporary();
  const parts = headings.map((heading) => `## ${heading}\n\nMade up for ${heading.toLowerCase()}.\n`);
  writeFileSync(join(cwd, 'guide.md'), `Updated: December 20, 2024\n\n${parts.join('\n')}`);
});
afterAll(() => remove(cwd));

test('the terms need no record, and say nothing of passages without one', async () => {
  const { code, out, err } = await benefolio('terms vs.reassignment', { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).not.toContain('passage');
  const named = await benefolio('terms vs.reassignment --data nowhere', { cwd });
  expect(named).toMatchObject({ code: 2, err: expect.stringContaining('there is no record at') });
});

test('a file that is not the Guide is refused', async () => {
  const { code, err } = await benefolio('guide -', { cwd, input: 'a text' });
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('none of the 20 headings') });
  const none = await benefolio('guide', { cwd });
  expect(none.out).toContain('no copy of the Guide is registered');
});

test('a copy is registered, listed, and shown where a clause stands', async () => {
  const before = await benefolio('terms vs.reassignment', { cwd });
  expect(before.out).toContain('no passage: no copy of the Guide is registered');
  const first = await benefolio('guide guide.md', { cwd });
  expect(first).toMatchObject({ code: 0, err: '', out: expect.stringContaining('20 of 20 headings found') });
  const again = await benefolio('guide guide.md', { cwd });
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('registered already') });
  const list = await benefolio('guide', { cwd });
  expect(list.out).toMatch(/text +2024-12-20 +\d{4}-\d\d-\d\d +local +20 of 20/);
  const clause = await benefolio('terms vs.reassignment', { cwd });
  expect(clause.out).toContain('Assigning subscriptions (your copy of 2024-12-20)');
  expect(clause.out).toContain('  Made up for assigning subscriptions.');
  const json = JSON.parse((await benefolio('terms vs.reassignment --json', { cwd })).out);
  expect(json).toMatchObject({ id: 'vs.reassignment', passage: { heading: 'Assigning subscriptions' } });
});

test('asking and telling show the passages only when they are asked for', async () => {
  const told = [
    { thing: 'enr-1', event: 'bought', on: '2025-01-06', offer: 'core' },
    { thing: 'vs-7', event: 'granted', on: '2025-01-06', level: 'professional', under: 'enr-1' },
    { thing: 'ada', event: 'joined', on: '2025-01-06' },
  ];
  await benefolio(['tell', '--event', JSON.stringify(told)], { cwd });
  const plain = await benefolio('ask 2025-01-10 vs-7 assigned to ada', { cwd });
  expect(plain.out).not.toContain('Made up for');
  const asked = await benefolio('ask 2025-01-10 vs-7 assigned to ada --passage', { cwd });
  expect(asked.out).toContain('  Made up for assigning subscriptions.');
  expect(asked.out.match(/Made up for sharing\./g)).toHaveLength(1);
  const done = await benefolio('tell 2025-01-10 vs-7 assigned to ada --passage', { cwd });
  expect(done.out).toContain('  Made up for assigning subscriptions.');
});
