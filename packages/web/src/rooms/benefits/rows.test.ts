import { describe, expect, test } from 'vitest';
import { makeFormat } from '../../app/format.ts';
import { chosen, rowsOf } from './rows.ts';
import type { Line } from './rows.ts';

const line = (thing: string, more: Partial<Line> = {}): Line => ({
  thing,
  kind: thing.startsWith('ent-') ? 'entitlement' : 'cloud-token',
  title: thing.startsWith('ent-') ? 'Entitlement' : 'Cloud token',
  product: 'Microsoft 365 E3',
  numbers: { entitled: 10, unit: 'seats', assignedNow: 0, peak: 0 },
  open: { forbidden: 0, unknown: 0, discretionary: 0 },
  doubts: 0,
  ...more,
});

const old = { enrollment: 'enr-old', offerTitle: 'Core', ended: true } as const;
const running = { enrollment: 'enr-new', offerTitle: 'Core' };
const lines = [
  line('token-9', { ...running, product: 'Visio', entitlement: 'ent-2', sku: 'sku-1' }),
  line('ent-1', { ...old, numbers: { entitled: 0, unit: 'seats', assignedNow: 3, peak: 3 } }),
  line('ent-2', {
    ...running,
    product: 'Visio Plan',
    pieces: { many: 1, kinds: [{ kind: 'cloud-token', title: 'Cloud token', many: 1 }] },
  }),
  line('token-10', {
    ...running,
    product: 'Visio',
    entitlement: 'ent-2',
    open: { forbidden: 1, unknown: 0, discretionary: 0 },
  }),
  line('token-1', { ...old, entitlement: 'ent-1', sku: 'sku-2' }),
  line('token-5', { counted: { what: 'listed now', number: 4, on: '2026-01-01', by: 'x', difference: -1 } }),
];
const none = { ours: 5, theirs: 5, difference: 0 };
const counts = [
  {
    product: 'Visio',
    sku: 'sku-1',
    on: '2026-01-01',
    by: 'x',
    licenses: none,
    assigned: { ...none, difference: 2 },
  },
  { product: 'E3', sku: 'sku-2', on: '2026-01-01', by: 'x', licenses: none, assigned: none },
];
const rows = rowsOf({ lines, counts }, makeFormat('en'));
const shown = (search: Parameters<typeof chosen>[1], typed = ''): string[] =>
  chosen(rows, search, typed).map(({ thing }) => thing);

describe('the list of benefits', () => {
  test('has running offers first, an entitlement before its pieces, and numbers in their order', () => {
    expect(rows.map(({ thing }) => thing)).toEqual([
      'ent-2',
      'token-9',
      'token-10',
      'ent-1',
      'token-1',
      'token-5',
    ]);
  });

  test('leaves out pieces, and what has ended and is held by nobody, unless they are asked for', () => {
    expect(shown({})).toEqual(['ent-2', 'ent-1', 'token-5']);
    expect(shown({ pieces: 'yes' })).toEqual(['ent-2', 'token-9', 'token-10', 'ent-1', 'token-5']);
    expect(shown({ pieces: 'yes', ended: 'yes' })).toHaveLength(6);
  });

  test('finds in pieces and in what has ended what is typed, without capitals and accents', () => {
    expect(shown({}, 'TOKEN-1')).toEqual(['token-10', 'token-1']);
    expect(shown({}, 'vísio plan')).toEqual(['ent-2']);
    expect(shown({}, 'e3 enr-old')).toEqual(['ent-1', 'token-1']);
  });

  test.each([
    [{ offer: 'enr-old' }, ['ent-1']],
    [{ offer: 'none' }, ['token-5']],
    [{ kind: 'cloud-token' }, ['ent-2', 'token-5']],
    [{ only: 'wrong', pieces: 'yes' }, ['token-10']],
    [{ only: 'differs' }, ['token-5']],
    [{ only: 'differs', pieces: 'yes' }, ['token-9', 'token-5']],
  ])('can be narrowed: %j', (search, expected) => {
    expect(shown(search)).toEqual(expected);
  });
});
