// The rules of the house, as errors. See ARCHITECTURE.md for the picture they keep true.
import { describe, expect, test } from 'vitest';
import { arrows, cycle, sourceFiles } from './tidy.ts';
import type { SourceFile } from './tidy.ts';

/** Its patterns would find themselves. */
const ownPath = 'tools/tidy.test.ts';
const files = sourceFiles();
const all = arrows(files);
const isTest = ({ path }: { path: string }): boolean =>
  /\.(test|contract\.test|e2e\.test)\.tsx?$/.test(path) || path.includes('/testing/');
const sources = files.filter((file) => !isTest(file));
const inside = (folder: string) => (file: SourceFile) => file.path.startsWith(folder);
const paths = (found: readonly SourceFile[]): string[] => found.map(({ path }) => path);

test('the gate sees the house: a floor of files and arrows', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(all.length).toBeGreaterThan(350);
});

describe('core', () => {
  /** From which rooms each room of core may take. */
  const rooms: Record<string, string[]> = {
    kernel: [],
    catalog: ['kernel'],
    terms: ['kernel', 'catalog'],
    thing: ['kernel', 'catalog', 'terms'],
    benefits: ['kernel', 'catalog', 'terms', 'thing'],
    membership: ['kernel', 'catalog', 'terms', 'thing'],
    reported: ['kernel', 'catalog', 'terms', 'thing'],
    handling: ['kernel', 'catalog', 'terms', 'thing'],
    journal: ['kernel', 'terms', 'thing'],
    books: [
      'kernel',
      'catalog',
      'terms',
      'thing',
      'benefits',
      'membership',
      'reported',
      'handling',
      'journal',
    ],
    review: [
      'kernel',
      'catalog',
      'terms',
      'thing',
      'benefits',
      'membership',
      'reported',
      'handling',
      'journal',
      'books',
    ],
    evidence: [
      'kernel',
      'catalog',
      'terms',
      'thing',
      'benefits',
      'membership',
      'reported',
      'handling',
      'journal',
      'books',
      'review',
    ],
  };
  const room = (path: string): string => /^packages\/core\/src\/([^/]+)\//.exec(path)?.[1] ?? '';
  const core = sources
    .filter(inside('packages/core/src/'))
    .filter(({ path }) => path !== 'packages/core/src/index.ts');

  test('imports only itself', () => {
    const outward = arrows(core).filter(({ to }) => !to.startsWith('packages/core/src/'));
    expect(outward).toEqual([]);
  });

  test('has arrows in one direction only', () => {
    const wrong = arrows(core).filter(
      ({ from, to }) => room(from) !== room(to) && !rooms[room(from)]?.includes(room(to)),
    );
    expect(wrong).toEqual([]);
  });

  test('has clauses that do not know each other', () => {
    const shared = ['clause.ts', 'apply.ts', 'guide.ts'].map((name) => `packages/core/src/terms/${name}`);
    const wrong = arrows(core.filter(inside('packages/core/src/terms/')))
      .filter(({ from }) => !from.endsWith('/all.ts'))
      .filter(({ to }) => room(to) === 'terms' && !shared.includes(to));
    expect(wrong).toEqual([]);
  });

  test('has kinds of things that do not know each other', () => {
    const wrong = arrows(core).filter(
      ({ from, to }) =>
        ['benefits', 'membership', 'reported', 'handling'].includes(room(from)) && room(from) === room(to),
    );
    expect(wrong).toEqual([]);
  });

  test('has no clock, no chance and no input', () => {
    const outside = /\bDate\b|Temporal\.Now|Math\.random|performance\.|\bprocess\.|crypto\.|\bfetch\(/;
    expect(paths(core.filter(({ text }) => outside.test(text)))).toEqual([]);
  });
});

describe('packages', () => {
  /** Which packages of ours each package may use. */
  const uses: Record<string, string[]> = {
    core: [],
    imports: ['core'],
    store: ['core'],
    verify: ['core'],
    server: ['core', 'imports', 'store', 'verify'],
    client: [],
    cli: ['core', 'client', 'server', 'store', 'verify'],
    web: ['core', 'client'],
  };
  const packageOf = (path: string): string => /^packages\/([^/]+)\//.exec(path)?.[1] ?? '';

  test('use each other in one direction only, and by their front door', () => {
    const wrong = arrows(sources.filter(inside('packages/'))).filter(({ from, to }) => {
      if (to.startsWith('packages/')) return packageOf(from) !== packageOf(to);
      const name = /^@benefolio\/(.+)$/.exec(to)?.[1];
      return name !== undefined && !uses[packageOf(from)]?.includes(name);
    });
    expect(wrong).toEqual([]);
  });

  test('leave SQL to the store', () => {
    const sql = all.filter(({ to }) => /^(kysely|pg|@electric-sql\/)/.test(to));
    expect(sql.length).toBeGreaterThan(0);
    const elsewhere = sql.filter(({ from }) => packageOf(from) !== 'store' && !/^(bench|tools)\//.test(from));
    expect(elsewhere).toEqual([]);
  });

  test('leave the clock, chance and the environment to the main files', () => {
    const outside =
      /process\.env|Date\.now\(|new Date\(\)|Temporal\.Now|performance\.now|Math\.random|randomUUID\(\)/;
    const allowed = ['packages/server/src/main.ts', 'packages/cli/src/main.ts', 'packages/web/src/main.tsx'];
    const wrong = sources
      .filter(inside('packages/'))
      .filter(({ path }) => /^packages\/[^/]+\/src\//.test(path) && !allowed.includes(path));
    expect(paths(wrong.filter(({ text }) => outside.test(text)))).toEqual([]);
  });

  test('insert entries in one file, and update or delete them in none', () => {
    const store = sources.filter(inside('packages/store/src/'));
    const inserts = store.filter(({ text }) => /insertInto\('entry'\)|insert into entry\b/i.test(text));
    expect(paths(inserts)).toEqual(['packages/store/src/writer.ts']);
    const changes = store.filter(({ text }) =>
      /(updateTable|deleteFrom)\('entry'\)|(update|delete from) entry\b/i.test(text),
    );
    expect(paths(changes)).toEqual([]);
  });

  test('have no barrel but their own index', () => {
    const barrels = sources.filter(
      ({ path, text }) =>
        !/^packages\/[^/]+\/src\/index\.ts$/.test(path) &&
        text
          .split('\n')
          .filter((line) => line.trim() !== '' && !line.startsWith('//'))
          .every((line) => /^export .* from /.test(line)),
    );
    expect(paths(barrels)).toEqual([]);
  });
});

describe('everywhere', () => {
  test('no file leads back to itself', () => {
    expect(cycle(all)).toBeUndefined();
  });

  test('files stay small: none above 300 lines, half of them within 60', () => {
    expect(paths(files.filter(({ lines }) => lines > 300))).toEqual([]);
    const sizes = sources.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
  });

  test('nothing is left undone or switched off', () => {
    const undone = /TODO|FIXME|not implemented|\.(skip|only|todo)\(/;
    expect(paths(files.filter(({ path, text }) => undone.test(text) && path !== ownPath))).toEqual([]);
  });

  test('no comment excuses itself from the linter without a reason', () => {
    const bare = /(eslint|oxlint)-disable(?!.* -- )|@ts-(ignore|nocheck|expect-error)/;
    expect(paths(files.filter(({ path, text }) => bare.test(text) && path !== ownPath))).toEqual([]);
  });
});
