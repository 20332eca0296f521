import { expect, test } from 'vitest';
import { eventsIn, imported, newWorld, outcomes, reasons, sample, sampleText } from '../testing/import.ts';

test('the list gives a count of each product: the total as it stands, the expired ones beside it', () => {
  const done = imported(newWorld(), sample('admin-center-products.csv'));
  expect(done).toMatchObject({ format: 'admin-center.products', rows: 5, applied: 5 });
  expect(eventsIn(done)[3]).toEqual({
    thing: 'sku-power-bi-premium-per-user',
    event: 'counted',
    on: '2025-06-01',
    product: 'Power BI Premium Per User',
    licenses: 25,
    assigned: 18,
    expired: 5,
    by: 'Microsoft 365 admin center',
  });
  expect(eventsIn(done)[4]).toMatchObject({ licenses: 10_000 });
});

test.each([
  [
    'semicolons and a byte order mark',
    '\uFEFFProduct title;TOTAL LICENSES;Expired licenses;Assigned Licenses\r\nVisio Plan 2;5;0;4\r\n',
  ],
  ['tabs', 'Product Title\tTotal Licenses\tExpired Licenses\tAssigned licenses\nVisio Plan 2\t5\t0\t4\n'],
  [
    'another order, a column more, Excel’s own first line',
    'sep=;\nAssigned licenses;Total Licenses;Status message;Product Title;Expired Licenses\n4;5;;Visio Plan 2;0\n',
  ],
])('it is recognized with %s', (_, text) => {
  expect(eventsIn(imported(newWorld(), text))).toMatchObject([
    { product: 'Visio Plan 2', licenses: 5, assigned: 4, expired: 0 },
  ]);
});

test('a row without a title or a number is refused alone', () => {
  const text = `${sampleText('admin-center-products.csv')},5,0,1\nVisio Plan 2,Unlimited,0,1\nVisio Plan 2,5,0,1,9\n`;
  const done = imported(newWorld(), text);
  expect(done).toMatchObject({ rows: 8, applied: 5, refused: 3 });
  expect(reasons(done)).toEqual([
    'the row has no `Product Title`',
    '`Unlimited` in `Total Licenses` is no whole number',
    'the row has 5 cells below 4 headings',
  ]);
});

test('two titles that make one id are two things, also in the next file', () => {
  const world = newWorld();
  const text = 'Product Title,Total Licenses,Assigned licenses\nTeams Premium,5,1\nTeams (Premium),6,2\n';
  const things = eventsIn(imported(world, text)).map(({ thing }) => thing);
  expect(new Set(things).size).toBe(2);
  expect(outcomes(imported(world, `${text}\n`))).toEqual(['unchanged', 'unchanged']);
});
