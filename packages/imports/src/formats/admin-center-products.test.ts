import { describe, expect, test } from 'vitest';
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
  [
    'Excel’s own first line in quotes',
    '"sep=;"\r\nProduct Title;Total Licenses;Expired Licenses;Assigned licenses\r\nVisio Plan 2;5;0;4\r\n',
  ],
  [
    'headings that end otherwise than the rows',
    'Product Title,Total Licenses,Expired Licenses,Assigned licenses\r\nVisio Plan 2,5,0,4\n\n',
  ],
  [
    'lines that end in a carriage return only',
    'Product Title,Total Licenses,Expired Licenses,Assigned licenses\rVisio Plan 2,5,0,4\r',
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

test('lines of every ending in one file are rows of their own', () => {
  const text =
    'Product Title,Total Licenses,Assigned licenses,Remark\r\nA,1,1,\nB,2,1,\r\nC,3,1,"a\r\nb"\rE,4,1,\n';
  const done = imported(newWorld(), text);
  expect(done).toMatchObject({ rows: 4, applied: 4 });
  expect(eventsIn(done).map(({ licenses }) => licenses)).toEqual([1, 2, 3, 4]);
});

describe('a row with another number of cells than there are headings', () => {
  const head = 'Product Title,Total Licenses,Assigned licenses,Expired Licenses';
  test.each([
    ['one more, shifted by a separator in a cell', 'Office, 5,10,4,', 'the row has 5 cells below 4 headings'],
    ['one more, filled', 'Office,5,4,0,9', 'the row has 5 cells below 4 headings'],
    ['one less, though that one may be empty', 'Office,5,4', 'the row has 3 cells below 4 headings'],
    ['two less', 'Office,5', 'the row has 2 cells below 4 headings'],
  ])('is refused alone: %s', (_, row, reason) => {
    const done = imported(newWorld(), `${head}\nVisio,5,4,0\n${row}\nTeams,5,4,\n`);
    expect(outcomes(done)).toEqual(['applied', 'refused', 'applied']);
    expect(reasons(done)).toEqual([reason]);
  });

  test('is read when every line ends in a separator, or when the headings do', () => {
    const all = imported(newWorld(), `${head}\nVisio,5,4,0,,\nTeams,6,4,,,\n`);
    expect(eventsIn(all).map(({ licenses }) => licenses)).toEqual([5, 6]);
    const headings = imported(newWorld(), `${head},,\nVisio,5,4,0\nTeams,6,4,,\nLoop,7,4,,,\n`);
    expect(eventsIn(headings).map(({ licenses }) => licenses)).toEqual([5, 6, 7]);
  });
});

test('a number that can be read in two ways is refused, unless the file shows what its point means', () => {
  const head = 'Product Title;Total Licenses;Assigned licenses';
  const alone = imported(newWorld(), `${head}\nVisio;1.500;4\n`);
  expect(alone.results).toMatchObject([
    {
      outcome: 'refused',
      reason:
        '`1.500` in `Total Licenses` can be read as 1500 or as a decimal, and no other number in the file tells which',
      cure: expect.stringContaining('without the point'),
    },
  ]);
  const shown = imported(newWorld(), `${head}\nVisio;1.500;4\nTeams;1.234.567;4,00\n`);
  expect(eventsIn(shown).map(({ licenses }) => licenses)).toEqual([1500, 1_234_567]);
});

test('two titles that make one id are two things, also in the next file', () => {
  const world = newWorld();
  const text = 'Product Title,Total Licenses,Assigned licenses\nTeams Premium,5,1\nTeams (Premium),6,2\n';
  const things = eventsIn(imported(world, text)).map(({ thing }) => thing);
  expect(new Set(things).size).toBe(2);
  expect(outcomes(imported(world, `${text}\n`))).toEqual(['unchanged', 'unchanged']);
});
