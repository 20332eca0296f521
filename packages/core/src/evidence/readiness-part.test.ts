import { expect, test } from 'vitest';
import { mostOfReadiness, partOfReadiness } from './readiness-part.ts';
import type { ReadinessItem } from './readiness-shape.ts';

const things = (many: number, more = {}) =>
  Array.from({ length: many }, (_, n) => ({ thing: `key-${n}`, ...more }));
const item = (about: ReadinessItem['about']): ReadinessItem => ({ says: 'something', does: 'it', about });
const part = (items: ReadinessItem[], shown = { after: 0, limit: 2 }) =>
  partOfReadiness(
    {
      from: '2025-01-01',
      to: '2025-12-31',
      topics: [{ topic: 'purpose', ready: items.length === 0, says: 'so', items }],
    },
    shown,
  )[0];

test.each([
  [1, ['key-0']],
  [2, ['key-0', 'key-1']],
  [3, ['key-0', 'key-1']],
])('of %i things the first two are shown, and all are counted', (many, shown) => {
  const [found] = part([item(things(many))])?.items ?? [];
  expect([found?.count, found?.about.map(({ thing }) => thing)]).toEqual([many, shown]);
});

test('the rest is had by asking for what comes after', () => {
  const [found] = part([item(things(3))], { after: 2, limit: 2 })?.items ?? [];
  expect([found?.count, found?.about.map(({ thing }) => thing)]).toEqual([3, ['key-2']]);
});

test('whoever sees to a thing is named although the thing is not shown', () => {
  const about = [...things(3), { thing: 'key-9', owner: 'person-ada' }, { thing: 'x', owner: 'person-ada' }];
  expect(part([item(about)])?.items[0]).toMatchObject({ count: 5, owned: 2, owners: ['person-ada'] });
});

test('items and holders beyond the most are counted, and those up to it shown', () => {
  const { items, holders } = mostOfReadiness;
  const all = (many: number): ReadinessItem[] => Array.from({ length: many }, () => item([]));
  expect([part(all(items))?.items.length, part(all(items + 1))?.items.length]).toEqual([items, items]);
  expect(part(all(items + 1))?.count).toBe(items + 1);
  const held = (many: number): ReadinessItem[] => [item(things(1, { holders: Array(many).fill('pc') }))];
  for (const many of [holders, holders + 1]) {
    const about = part(held(many))?.items[0]?.about[0];
    expect([about?.holders?.length, about?.held]).toEqual([holders, many]);
  }
});
