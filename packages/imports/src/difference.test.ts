import { expect, test } from 'vitest';
import type { Imported } from './imported.ts';
import { given, imported, newWorld } from './testing/import.ts';
import { list } from './testing/visual-studio-list.ts';

const differences = ({ results }: Imported): unknown[] =>
  results.map((result) => (result.outcome === 'applied' ? result.differences : result.outcome));

const products = (total: string, assigned: string): string =>
  `Product Title,Total Licenses,Assigned licenses\nOffice,${total},${assigned}\n`;

test('a count that is new has no differences, and one that changed has those that did', () => {
  const world = newWorld();
  const first = imported(world, products('5', '3'), { on: '2025-05-01' });
  expect([differences(first), first.applied, first.changed]).toEqual([[undefined], 1, 0]);
  const next = imported(world, products('5', '4'));
  expect([differences(next), next.applied, next.changed]).toEqual([
    [[{ field: 'assigned', before: 3, after: 4 }]],
    1,
    1,
  ]);
  expect(differences(imported(world, products('5', '4'), { on: '2025-06-02' }))).toEqual(['unchanged']);
});

test('a listing that changed says what was listed before, also what it no longer says', () => {
  const world = newWorld();
  const grid = (rest: string): string => `Benefit Name,Source,Quantity,Activate By\nOffice,MAPS,${rest}\n`;
  imported(world, grid('5 licenses,2026-01-01'));
  expect(differences(imported(world, grid('10 licenses,')))).toEqual([
    [
      { field: 'quantity', before: 5, after: 10 },
      { field: 'activateBy', before: '2026-01-01' },
    ],
  ]);
});

test('a subscription that changed hands says who had it', () => {
  const guid = '6f1e4a52-0b7d-4c35-9a61-2d7c1f0a8e01';
  const world = newWorld('ada@contoso.example', 'bob@contoso.example');
  given(world, { thing: `vs-${guid}`, event: 'found', on: '2025-01-01', level: 'enterprise', holder: 'ada' });
  const bob = list({ guid, mail: 'bob@contoso.example', assigned: '2025-05-01', activated: '2025-05-02' });
  expect(differences(imported(world, bob))).toEqual([
    [
      { field: 'holder', before: 'person-ada', after: 'bob@contoso.example' },
      { field: 'activated', after: '2025-05-02' },
    ],
  ]);
  expect(differences(imported(world, list({ guid })))).toEqual([[{ field: 'holder', before: 'person-bob' }]]);
});
