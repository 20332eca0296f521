import { tell } from '@benefolio/core';
import { expect, test } from 'vitest';
import { refusedCsv } from './refused-csv.ts';
import { given, imported, newWorld, notes, outcomes, reasons, tellerOf } from './testing/import.ts';

const head = 'Benefit Name,Source,Quantity,Activate By\n';
const either = `${head}Office,MAPS,5 licenses,03/04/2026\nHours,MAPS,50 hours,2026-01-01\n`;

test('a file with refused rows is judged again, and its cure applies', () => {
  const world = newWorld();
  const first = imported(world, either);
  expect(outcomes(first)).toEqual(['refused', 'applied']);
  const again = imported(world, either);
  expect(outcomes(again)).toEqual(['refused', 'unchanged']);
  expect([reasons(again), again.told.entries, again.already]).toEqual([reasons(first), [], undefined]);
  const cured = imported(world, either, { dates: 'mdy' });
  expect(outcomes(cured)).toEqual(['applied', 'unchanged']);
  expect(cured.told.entries.at(-1)?.event.thing).toMatch(/^file-[0-9a-f]{12}-2$/);
  expect(imported(world, either, { dates: 'mdy' })).toMatchObject({ already: true, told: { entries: [] } });
});

const products = 'Product Title,Total Licenses,Assigned licenses\nOffice,5,3\n';

test('the same file for another day tells that somebody looked on that day', () => {
  const world = newWorld();
  imported(world, products);
  const next = imported(world, products, { on: '2025-06-02' });
  expect([outcomes(next), next.already, next.told.entries.length]).toEqual([['unchanged'], undefined, 1]);
  expect(next.told.entries[0]?.event).toMatchObject({ event: 'accepted', on: '2025-06-02' });
  expect(imported(world, products, { on: '2025-06-02' })).toMatchObject({ already: true });
});

test('what was withdrawn since is told again by the same file', () => {
  const world = newWorld();
  const [entry] = imported(world, products).told.entries;
  const withdrawn = {
    thing: `entry-${entry?.seq}`,
    event: 'withdrawn',
    on: '2025-06-02',
    because: 'a mistake',
  };
  tell(world.books, { events: [withdrawn] }, tellerOf(world.names));
  expect(outcomes(imported(world, products))).toEqual(['applied']);
});

test('a row to be activated before an enrollment began is not laid under it', () => {
  const world = newWorld();
  given(world, { thing: 'enr-core', event: 'bought', on: '2025-01-06', offer: 'core' });
  const source = 'Partner Success Core Benefits - Core';
  const done = imported(
    world,
    `${head}Office,${source},5 licenses,2025-01-05\nHours,${source},5 hours,2025-01-06\n`,
  );
  const events = done.told.entries.map(({ event }) => event['under']);
  expect(events).toEqual([undefined, 'enr-core', undefined]);
  expect(notes(done)[0]).toContain('2025-01-05, is before the first day of enr-core');
});

test('the file of refused rows is read without what led it, and not led twice', () => {
  const world = newWorld();
  const csv = refusedCsv(imported(world, `${head}Office,MAPS,many,-\nHours,MAPS,5 hours,\n`));
  const again = imported(world, csv);
  expect(outcomes(again)).toEqual(['refused']);
  expect(refusedCsv(again)).toBe(csv);
  expect(outcomes(imported(world, csv.replace('MAPS,many', 'MAPS,5 licenses')))).toEqual(['applied']);
});

test('a row that holds a whole product key is refused, and the key is shown to nobody', () => {
  const key = 'BCDFG-HJKMN-PQRTV-WXY23-46789';
  const done = imported(
    newWorld(),
    `${head.trim()},Memo\nOffice,MAPS,5 licenses,,${key}\nHours,MAPS,5 hours,,\n`,
  );
  expect(done.results).toMatchObject([
    { outcome: 'refused', reason: 'it holds a whole product key', cells: { Memo: '…' } },
    { outcome: 'applied' },
  ]);
  expect(JSON.stringify(done)).not.toContain(key);
});

test('a refused row is shown without the product key in its cells, and with all the others', () => {
  const key = 'BCDFG-HJKMN-PQRTV-WXY23-46789';
  const { results } = imported(
    newWorld(),
    `${head.trim()},license key\nOffice,MAPS,5 licenses,2026-01-01,${key}\n`,
  );
  const cells = {
    'Benefit Name': 'Office',
    Source: 'MAPS',
    Quantity: '5 licenses',
    'Activate By': '2026-01-01',
  };
  expect(results).toMatchObject([{ outcome: 'refused', cells: { ...cells, 'license key': '…' } }]);
});

test('an empty answer of Graph whose format is forced has no rows', () => {
  for (const format of ['graph.subscribedSkus', 'graph.directorySubscriptions']) {
    expect(imported(newWorld(), '{"value":[]}', { format })).toMatchObject({ format, rows: 0 });
  }
});
