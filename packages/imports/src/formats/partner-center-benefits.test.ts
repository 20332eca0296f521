import { expect, test } from 'vitest';
import {
  eventsIn,
  given,
  imported,
  newWorld,
  notes,
  outcomes,
  reasons,
  sample,
  sampleText,
} from '../testing/import.ts';

const bought = (
  thing: string,
  offer: string,
  on = '2025-01-06',
): { thing: string; event: string; on: string; offer: string } => ({ thing, event: 'bought', on, offer });

test('the grid gives an entitlement for each row, laid under the one enrollment that fits', () => {
  const world = newWorld();
  given(
    world,
    bought('enr-core', 'core'),
    bought('enr-infra', 'spd'),
    bought('enr-modern', 'spd'),
    bought('enr-old', 'core', '2023-01-06'),
  );
  const done = imported(world, sample('partner-center-benefits.csv'));
  expect(done).toMatchObject({ format: 'partner-center.benefits', rows: 11, applied: 11 });
  const events = eventsIn(done);
  expect(events[0]).toMatchObject({
    thing: 'ent-microsoft-365-business-premium-partner-success-core-benefits-core',
    event: 'granted',
    on: '2025-06-01',
    benefit: 'Microsoft 365 Business Premium',
    quantity: 15,
    unit: 'licenses',
    activateBy: '2026-01-05',
    under: 'enr-core',
  });
  expect(events[6]).not.toHaveProperty('activateBy');
  expect(events[8]).toMatchObject({ quantity: 100, unit: 'USD per month' });
  expect(events[10]).toMatchObject({ unit: 'incidents' });
  expect(events[10]).not.toHaveProperty('quantity');
  expect(events[7]).not.toHaveProperty('under');
  expect(notes(done)[7]).toContain('enr-infra, enr-modern all fit');
});

test('without an enrollment in its year the note says so', () => {
  const world = newWorld();
  given(world, bought('enr-old', 'core', '2023-01-06'));
  expect(notes(imported(world, sample('partner-center-benefits.csv')))[0]).toContain('none on record of');
});

const rows =
  'Microsoft Office 365 E3\tMAPS - Core\t5 licenses\tDec 6, 2025\nPartner Advisory Hours\tMAPS - Core\t50 hours\t\n';
test.each([
  [
    'with its headings',
    `Benefit Name\tSource (Program Name & Specialization)\tQuantity\tActivate By\n${rows}`,
  ],
  [
    'with a heading to a line',
    `Benefit Name\n\nSource (Program Name & Specialization)\r\nQuantity\nActivate By\n${rows}`,
  ],
  ['without headings', rows],
  ['without headings, short of the empty last cell', rows.replace('hours\t', 'hours')],
  [
    'as CSV with other names',
    rows.replace(/^/, 'benefit name;SOURCE;quantity;activate by\n').replaceAll('\t', ';'),
  ],
])('a pasted grid is read %s', (_, text) => {
  expect(eventsIn(imported(newWorld(), text))).toMatchObject([
    { thing: 'ent-microsoft-office-365-e3-maps-core', quantity: 5, activateBy: '2025-12-06' },
    { thing: 'ent-partner-advisory-hours-maps-core', quantity: 50, unit: 'hours' },
  ]);
});

test('a pasted grid whose first benefit begins with a bracket is read', () => {
  for (const name of ['[Legacy] Office', '{Legacy} Office', '[1]']) {
    const events = eventsIn(imported(newWorld(), rows.replace('Microsoft Office 365 E3', name)));
    expect(events).toMatchObject([{ benefit: name }, { unit: 'hours' }]);
  }
});

test('a row short of more than its last cell, or of another one, is refused', () => {
  const head = 'Benefit Name,Source,Quantity,Activate By\n';
  const short = imported(newWorld(), `${head}Hours,MAPS,50 hours\nHours,MAPS\nOffice,MAPS,6 Dec 2025\n`);
  expect(outcomes(short)).toEqual(['applied', 'refused', 'refused']);
  expect(reasons(short)).toEqual([
    'the row has 2 cells below 4 headings',
    '`6 Dec 2025` in `Quantity` is no quantity',
  ]);
  const wider = 'Benefit Name,Source,Quantity,Status,Activate By\nOffice,MAPS,5 licenses,2025-12-06\n';
  expect(reasons(imported(newWorld(), wider))).toEqual(['the row has 4 cells below 5 headings']);
});

test('a quantity that can be read in two ways is refused, unless the file shows what its point means', () => {
  const of = (...quantities: string[]): string =>
    quantities.map((quantity, n) => `Benefit ${n}\tMAPS\t${quantity}\t\n`).join('');
  const alone = imported(newWorld(), of('1.500 hours', '$100.000', '5 licenses'));
  expect(alone.results).toMatchObject([
    { outcome: 'refused', reason: expect.stringContaining('can be read as 1500 or as a decimal') },
    { outcome: 'refused', cure: expect.stringContaining('without the point') },
    { outcome: 'applied' },
  ]);
  const quantities = (text: string): unknown[] =>
    eventsIn(imported(newWorld(), text)).map(({ quantity }) => quantity);
  expect(quantities(of('1.500 hours', '€1.000,00', '$100.000'))).toEqual([1500, 1000, 100_000]);
  expect(quantities(of('1.000 hours', '$1,000.00 per month', '$100.000'))).toEqual([1, 1000, 100]);
  expect(reasons(imported(newWorld(), of('1.500 hours', '$1,000.00 per month')))[0]).toContain(
    'is a fraction',
  );
});

test('the same listing is unchanged, another one is listed anew', () => {
  const world = newWorld();
  imported(world, rows);
  const done = imported(world, rows.replace('5 licenses', '6 licenses').replace('50 hours', '50  hours'), {
    on: '2025-06-02',
  });
  expect(outcomes(done)).toEqual(['applied', 'unchanged']);
  expect(eventsIn(done)).toMatchObject([{ event: 'listed', quantity: 6 }]);
});

test('what an earlier year granted is not overwritten by the next year’s listing', () => {
  const world = newWorld();
  given(world, bought('enr-2024', 'maps', '2024-01-06'));
  const before = imported(world, rows, { on: '2024-06-01' });
  expect(eventsIn(before)[0]).toMatchObject({ under: 'enr-2024' });
  given(world, { ...bought('enr-2025', 'maps'), renews: 'enr-2024' });
  const text = rows.replace('5 licenses', '7 licenses');
  expect(eventsIn(imported(world, text))).toMatchObject([
    { thing: 'ent-microsoft-office-365-e3-maps-core-2025', event: 'granted', under: 'enr-2025', quantity: 7 },
    { thing: 'ent-partner-advisory-hours-maps-core-2025', event: 'granted', under: 'enr-2025' },
  ]);
  expect(outcomes(imported(world, `${text}\n`))).toEqual(['unchanged', 'unchanged']);
});

test('a row said twice is refused naming the first, unless it is the same', () => {
  const [first = '', second = ''] = rows.split('\n');
  const done = imported(
    newWorld(),
    [first, second, first, first.replace('5 licenses', '6 licenses')].join('\n'),
  );
  expect(outcomes(done)).toEqual(['applied', 'applied', 'unchanged', 'refused']);
  expect(reasons(done)[0]).toContain('row 1 speaks of');
});

test('a row that was refused does not stand in the way of a good one', () => {
  const [first = ''] = rows.split('\n');
  const done = imported(
    newWorld(),
    `${sampleText('partner-center-benefits.csv').split('\n')[0]}\n"${first.replace('5 licenses', 'many').split('\t').join('","')}"\n"${first.split('\t').join('","')}"\n`,
  );
  expect(outcomes(done)).toEqual(['refused', 'applied']);
  expect(reasons(done)).toEqual(['`many` in `Quantity` is no quantity']);
});

test('an export from before the first is refused row by row, or is unchanged', () => {
  const world = newWorld();
  imported(world, rows);
  expect(reasons(imported(world, `${rows}\n`, { on: '2025-05-01' }))[0]).toContain(
    'is on record from 2025-06-01 on',
  );
});

test('what was granted from the catalog is the same entitlement, and what the grid says otherwise shows', () => {
  const world = newWorld();
  const granted = { event: 'granted', on: '2025-01-06', unit: 'users', under: 'enr-core' };
  given(
    world,
    bought('enr-core', 'core'),
    {
      ...granted,
      thing: 'ent-core-visio-plan-2',
      benefit: 'Visio Plan 2',
      quantity: 5,
      source: 'Partner Success Core Benefits - catalog of 2026-02-18, certainty C',
    },
    {
      ...granted,
      thing: 'ent-core-security-visio-plan-2',
      benefit: 'Visio Plan 2',
      quantity: 5,
      source: 'Partner Success Core Benefits - Security - catalog of 2026-02-18, certainty C',
    },
  );
  const grid = (quantity: number): string =>
    `Visio Plan 2\tPartner Success Core Benefits - Core\t${quantity} users\t\nVisio Plan 2\tPartner Success Core Benefits - Security\t5 users\t\n`;
  expect(outcomes(imported(world, grid(5)))).toEqual(['unchanged', 'unchanged']);
  expect(eventsIn(imported(world, grid(7)))).toMatchObject([
    { thing: 'ent-core-visio-plan-2', event: 'listed', quantity: 7 },
  ]);
  given(world, {
    ...granted,
    thing: 'ent-core-corrected',
    benefit: 'Loop',
    quantity: 3,
    source: 'Partner Success Core Benefits - Core',
  });
  const corrected = 'Loop\tPartner Success Core Benefits - Core\t3 users\t\n';
  expect(outcomes(imported(world, corrected))).toEqual(['unchanged']);
});
