import { expect, test } from 'vitest';
import { ProblemError } from '../kernel/problem.ts';
import { told } from '../review/testing/told.ts';
import { behindOn } from './behind.ts';
import type { Books } from './books.ts';
import type { NumberName } from './number.ts';
import { seriesOn } from './series.ts';
import type { Reading } from './view.ts';

/** The lines behind a number in short: the day, what made it, the change. */
const behind = (books: Books, thing: string, number: NumberName, reading: Reading): string[] =>
  (behindOn(books, { thing, number }, reading)?.lines ?? []).map((line) => {
    const cause = 'fact' in line ? `entry ${line.fact.seq}` : 'turn' in line ? line.turn : line.thing;
    return `${line.on} ${cause} ${line.change}`;
  });

const core = '2025-01-06 enr-1 bought offer core until 2026-01-05';

test('a right that ended takes back what was entitled, on the day after its last one', () => {
  const books = told(core, '2025-01-07 key-1 issued product Windows activations 20 under enr-1');
  expect(behind(books, 'key-1', 'entitled', { on: '2026-01-05' })).toEqual(['2025-01-07 entry 1 20']);
  expect(behind(books, 'key-1', 'entitled', { on: '2026-01-06' })).toEqual([
    '2025-01-07 entry 1 20',
    '2026-01-06 right-ended -20',
  ]);
});

test('a renewal that is bought late gives it again', () => {
  const books = told(
    core,
    '2025-01-07 key-1 issued product Windows activations 20 under enr-1',
    '2026-01-20 enr-2 bought offer core until 2027-01-19 renews enr-1',
  );
  expect(behind(books, 'key-1', 'entitled', { on: '2026-02-01' })).toEqual([
    '2025-01-07 entry 1 20',
    '2026-01-06 right-ended -20',
    '2026-01-20 right-again 20',
  ]);
});

test('every month of a credit is granted, drawn and lost on its own days', () => {
  const books = told(
    '2025-01-10 credit-1 granted amount "100 USD" per month until 2025-03-09',
    '2025-01-20 credit-1 drawn amount "62.5 USD"',
    '2025-02-20 credit-1 drawn amount "120 USD"',
  );
  const on = '2025-03-10';
  expect(behind(books, 'credit-1', 'granted', { on })).toEqual([
    '2025-01-10 entry 0 100 USD',
    '2025-02-10 period-began 100 USD',
  ]);
  expect(behind(books, 'credit-1', 'lapsed', { on })).toEqual(['2025-02-10 period-ended 37.5 USD']);
  expect(behind(books, 'credit-1', 'over', { on })).toEqual(['2025-02-20 entry 2 20 USD']);
  expect(behind(books, 'credit-1', 'left', { on: '2025-02-19' })).toEqual([
    '2025-01-10 entry 0 100 USD',
    '2025-01-20 entry 1 -62.5 USD',
    '2025-02-10 period-ended -37.5 USD',
    '2025-02-10 period-began 100 USD',
  ]);
});

test('a swap that changes how activations count is named as told above', () => {
  const books = told(
    '2024-12-20 enr-1 bought offer maps',
    '2024-12-20 key-1 issued product Windows activations 9 under enr-1',
    '2024-12-21 key-1 activated machine pc-1',
    '2024-12-22 key-1 activated machine pc-1 hardware unchanged',
    '2024-12-23 enr-1 swap-requested to core',
    '2024-12-24 enr-1 swapped',
  );
  expect(behind(books, 'key-1', 'activationsConsumed', { on: '2025-01-01' })).toEqual([
    '2024-12-21 entry 2 1',
    '2024-12-24 told-above 1',
  ]);
});

test('an entitlement has what lies under it, and nothing of what was taken from under it', () => {
  const books = told(
    core,
    '2025-01-06 ada joined',
    '2025-01-06 ent-1 granted benefit E3 quantity 5 unit users under enr-1',
    '2025-01-06 ent-2 granted benefit E3 quantity 5 unit users under enr-1',
    '2025-01-07 vs-1 granted level professional under ent-1',
    '2025-01-07 vs-2 granted level professional under ent-1',
    '2025-01-08 vs-1 assigned to ada',
    '2025-01-08 vs-2 assigned to ada',
    '2025-03-01 vs-2 continued under ent-2',
  );
  expect(behind(books, 'ent-1', 'assignedNow', { on: '2025-02-01' })).toEqual([
    '2025-02-01 vs-1 1',
    '2025-02-01 vs-2 1',
  ]);
  expect(behind(books, 'ent-1', 'assignedNow', { on: '2025-03-01' })).toEqual(['2025-03-01 vs-1 1']);
  const series = seriesOn(books, {
    thing: 'ent-1',
    number: 'assignedNow',
    from: '2025-01-01',
    to: '2025-12-31',
  });
  expect(series).toEqual([
    {
      of: 'ent-1',
      number: 'assignedNow',
      unit: 'users',
      points: [
        { on: '2025-01-06', value: 0 },
        { on: '2025-01-08', value: 2 },
        { on: '2025-03-01', value: 1 },
      ],
    },
  ]);
});

test('the credit of an entitlement is that of the credits under it, in one currency', () => {
  const credits = (currency: string): Books =>
    told(
      core,
      '2025-01-06 ent-1 granted benefit "Azure bulk credit" quantity 150 unit "USD per year" under enr-1',
      '2025-01-07 credit-1 granted amount "100 USD" per year under ent-1',
      `2025-01-08 credit-2 granted amount "50 ${currency}" per year under ent-1`,
      '2025-01-09 credit-1 drawn amount "12.5 USD"',
    );
  const on = '2025-02-01';
  expect(behind(credits('USD'), 'ent-1', 'left', { on })).toEqual([
    '2025-02-01 credit-1 87.5 USD',
    '2025-02-01 credit-2 50 USD',
  ]);
  expect(behindOn(credits('USD'), { thing: 'ent-1', number: 'drawn' }, { on })?.value).toBe('12.5 USD');
  expect(() => behindOn(credits('EUR'), { thing: 'ent-1', number: 'left' }, { on })).toThrow(
    '`ent-1` has no `left`',
  );
  const left = (question: { thing?: string }) =>
    seriesOn(credits('EUR'), { ...question, number: 'left', from: '2025-01-01', to: on }).map((one) => [
      one.of,
      one.unit,
      one.points.at(-1)?.value,
    ]);
  expect(left({ thing: 'ent-1' })).toEqual([
    ['ent-1', 'USD', '87.5 USD'],
    ['ent-1', 'EUR', '50 EUR'],
  ]);
  expect(left({})).toEqual([
    ['Azure bulk credit', 'USD', '87.5 USD'],
    ['Azure bulk credit', 'EUR', '50 EUR'],
  ]);
});

test('what was told late is behind the number today and not behind the number then', () => {
  const books = told(
    '2025-01-07 key-1 issued product Windows activations 20',
    '2025-01-08 key-1 activated machine pc-1',
    '2025-01-09 key-1 activated machine pc-2 learned 2025-03-01',
  );
  const on = '2025-01-31';
  const knownAt = '2025-01-31T23:59:59.999Z';
  expect(behind(books, 'key-1', 'assignedNow', { on })).toHaveLength(2);
  expect(behind(books, 'key-1', 'assignedNow', { on, knownAt })).toHaveLength(1);
});

test('what is left of a key goes down with every activation, and is gone with its right', () => {
  const books = told(
    core,
    '2025-01-07 key-1 issued product Windows activations 3 under enr-1',
    '2025-01-08 key-1 activated machine pc-1',
    '2025-01-09 key-1 uninstalled machine pc-1',
  );
  expect(behind(books, 'key-1', 'activationsLeft', { on: '2026-01-06' })).toEqual([
    '2025-01-07 entry 1 3',
    '2025-01-08 entry 2 -1',
    '2026-01-06 right-ended -2',
  ]);
});

test('a number that nobody told is unknown, and taken back when its right ends', () => {
  const books = told('2025-01-07 key-1 issued product Windows until 2025-01-31');
  const found = behindOn(books, { thing: 'key-1', number: 'entitled' }, { on: '2025-02-01' });
  expect(found?.lines.map(({ change, after }) => [change, after])).toEqual([
    ['unknown', 'unknown'],
    ['unknown', 0],
  ]);
  expect(found?.value).toBe(0);
});

test('a number that a thing does not have is refused with those that it has', () => {
  const books = told('2025-01-07 vs-1 granted level professional');
  const ask = (): unknown => behindOn(books, { thing: 'vs-1', number: 'left' }, { on: '2025-02-01' });
  expect(ask).toThrow(ProblemError);
  expect(ask).toThrow('`vs-1` has no `left`');
});

test('products that have two units are two series, and the names of a product are one', () => {
  const books = told(
    '2025-01-07 key-1 issued product "Windows Server 2025" activations 16',
    '2025-01-08 lic-1 granted product "Windows Server 2025" quantity 32 unit cores',
    '2025-01-09 key-2 issued product "windows server 2025" activations 4',
  );
  const found = seriesOn(books, { number: 'entitled', from: '2025-01-01', to: '2025-12-31' });
  expect(found.map(({ of, unit, points }) => [of, unit, points.at(-1)?.value])).toEqual([
    ['Windows Server 2025', 'activations', 20],
    ['Windows Server 2025', 'cores', 32],
  ]);
});
