import * as fc from 'fast-check';
import { ProblemError, positionOn, rollback } from '@benefolio/core';
import { describe, expect, test } from 'vitest';
import type { Imported } from './imported.ts';
import { formats } from './index.ts';
import { refusedCsv } from './refused-csv.ts';
import { anyText, imported, newWorld, outcomes, reasons, sample, sampleText } from './testing/import.ts';
import type { World } from './testing/import.ts';

const samples = [
  'graph-subscribedSkus.json',
  'graph-directory-subscriptions.json',
  'admin-center-products.csv',
  'partner-center-benefits.csv',
  'visual-studio-export.csv',
  'visual-studio-export-bad-rows.csv',
];

const code = (run: () => unknown): string => {
  try {
    run();
    return 'none';
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.code;
  }
};

const counted = ({ applied, unchanged, refused }: Imported): number => applied + unchanged + refused;

describe.each(samples)('%s', (name) => {
  test('accounts for every row, and names its file and row in every entry', () => {
    const done = imported(newWorld(), sample(name));
    expect(counted(done)).toBe(done.rows);
    expect(done.results.map(({ row }) => row)).toEqual(done.results.map((_, n) => n + 1));
    expect(done.told.entries.at(-1)).toMatchObject({
      event: { event: 'accepted', rows: done.rows, refused: done.refused },
    });
    for (const { source, seq } of done.told.entries.slice(0, -1)) {
      const result = done.results[(source?.row ?? 0) - 1];
      expect(result).toMatchObject({ outcome: 'applied', seqs: expect.arrayContaining([seq]) });
      expect(source).toMatchObject({ format: done.format, file: expect.stringMatching(/^[0-9a-f]{64}$/) });
    }
  });

  test('imported twice gives nothing at all', () => {
    const world = newWorld();
    const first = imported(world, sample(name));
    const size = world.books.facts.length;
    const again = imported(world, sample(name));
    const { rows, refused } = first;
    expect(again).toMatchObject({ rows, unchanged: rows - refused, applied: 0, refused });
    expect(again.already).toBe(refused === 0 ? true : undefined);
    expect(reasons(again)).toEqual(reasons(first));
    expect([again.told.entries, world.books.facts.length]).toEqual([[], size]);
  });

  test('saved anew with the same rows changes nothing, and the file is on record', () => {
    const world = newWorld();
    const first = imported(world, sample(name));
    const again = imported(world, `${sampleText(name)}\n\n`);
    expect(again).toMatchObject({
      applied: 0,
      unchanged: first.rows - first.refused,
      refused: first.refused,
    });
    expect(again).not.toHaveProperty('already');
    expect(again.told.entries).toHaveLength(1);
  });

  test('rolled back leaves the books as they were, and can be imported then', () => {
    const world = newWorld();
    const first = imported(world, sample(name));
    rollback(world.books, 0);
    expect(positionOn(world.books, { on: '2025-06-02' })).toMatchObject({ lines: [], counts: [] });
    expect(imported(world, sample(name)).applied).toBe(first.applied);
  });

  test('changed anywhere, it is read, refused, or a problem, and never anything else', () => {
    const text = sampleText(name);
    const change = fc.tuple(
      fc.nat(text.length),
      fc.nat(40),
      fc.oneof(anyText, fc.constantFrom('"', ',', '\t', '\n', '{', ']', '')),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = changes.reduce(
          (now, [at, many, put]) => now.slice(0, at) + put + now.slice(at + many),
          text,
        );
        const world = newWorld();
        expect(accounts(world, new TextEncoder().encode(changed))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

/** Whether a file is refused as a whole, or every row of it is accounted for, now and the second time. */
function accounts(world: World, bytes: Uint8Array): boolean {
  let done: Imported | undefined;
  const problem = code(() => (done = imported(world, bytes)));
  if (!done) return problem !== 'none' && world.books.facts.length === 0;
  const size = world.books.facts.length;
  const again = imported(world, bytes);
  return (
    counted(done) === done.rows &&
    counted(again) === again.rows &&
    again.applied === 0 &&
    world.books.facts.length === size
  );
}

test('any bytes at all are read, or are a problem', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(accounts(newWorld(), bytes)).toBe(true);
    }),
  );
});

describe('a whole file', () => {
  test('of no known format is refused, saying what there is and what was looked for', () => {
    const text = 'a,b\n1,2\n';
    expect(code(() => imported(newWorld(), text))).toBe('unknown-format');
    expect(() => imported(newWorld(), text)).toThrow('`a-file` is of no format that is known');
    expect(code(() => imported(newWorld(), '{"value":[{"a":1}]}'))).toBe('unknown-format');
    expect(
      code(() =>
        imported(newWorld(), sample('admin-center-products.csv'), { format: 'visual-studio.export' }),
      ),
    ).toBe('unknown-format');
    expect(code(() => imported(newWorld(), text, { format: 'csv' }))).toBe('unknown-format');
  });

  test('is recognized by its content, whatever is forced or not', () => {
    for (const { id } of formats) {
      const found = samples.filter(
        (name) => code(() => imported(newWorld(), sample(name), { format: id })) === 'none',
      );
      expect(found.every((name) => imported(newWorld(), sample(name)).format === id)).toBe(true);
      expect(found.length).toBeGreaterThan(0);
    }
  });

  test('that cannot be read is a problem with its place', () => {
    expect(code(() => imported(newWorld(), ''))).toBe('empty-file');
    expect(code(() => imported(newWorld(), '{"value": ['))).toBe('broken-json');
    expect(() =>
      imported(newWorld(), sampleText('admin-center-products.csv').replace('Office', '"Office')),
    ).toThrow('line');
    expect(code(() => imported(newWorld(), sample('admin-center-products.csv'), { on: '2025-06-03' }))).toBe(
      'day-to-come',
    );
  });

  test('with headings only has no rows, and shows that somebody looked', () => {
    const [head = ''] = sampleText('visual-studio-export.csv').split('\n');
    const done = imported(newWorld(), head);
    expect(done).toMatchObject({ rows: 0, applied: 0 });
    expect(done.told.entries).toHaveLength(1);
  });
});

describe('refused rows as a file', () => {
  test('hold the row, the reason, the cure and the original cells, and no formula', () => {
    const csv = refusedCsv(imported(newWorld(), sample('visual-studio-export-bad-rows.csv')));
    const lines = csv.trimEnd().split('\n');
    expect(lines).toHaveLength(9);
    expect(lines[0]).toMatch(/^row,reason,cure,Subscriber Name,Email,/);
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(csv).toContain(",'+1,");
    expect(csv).not.toMatch(/(^|,)"?[=+@-]/m);
  });

  test('of a file without any are a line of headings', () => {
    expect(refusedCsv(imported(newWorld(), sample('admin-center-products.csv')))).toBe('row,reason,cure\n');
  });
});

test('fifty thousand subscriptions are imported, and compared again', () => {
  const [head = ''] = sampleText('visual-studio-export.csv').split('\n');
  const row = (n: number): string => {
    const guid = `6f1e4a52-0b7d-4c35-9a61-${n.toString(16).padStart(12, '0')}`;
    return `,info@p${n % 5000}.example,,,Visual Studio Enterprise,02/17/2025,,01/31/2026,,,,,Assigned,${guid},Used`;
  };
  const text = [head, ...Array.from({ length: 50_000 }, (_, n) => row(n))].join('\n');
  const world = newWorld();
  expect(imported(world, text)).toMatchObject({ rows: 50_000, applied: 50_000 });
  expect(world.names.size()).toBe(5000);
  const again = imported(world, `${text}\n`);
  expect(again).toMatchObject({ applied: 0, unchanged: 50_000 });
  expect(outcomes(again)).toHaveLength(50_000);
}, 60_000);
