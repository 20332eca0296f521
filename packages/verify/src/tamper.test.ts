import { evidenceFiles } from '@benefolio/core';
import { describe, expect, test } from 'vitest';
import { packFiles } from './pack.ts';
import { sha256 } from './platform.ts';
import type { Failure } from './report.ts';
import {
  checkpointOver,
  filesOfStory,
  forge,
  inputOf,
  journalOf,
  keyOf,
  leavesOf,
  packOf,
  story,
} from './testing/journal.ts';
import { verifyPack } from './verify.ts';
import { unzip } from './zip.ts';

const pack = packOf();
const names = [...unzip(pack).keys()];
const failureOf = async (bytes: Uint8Array): Promise<Failure> => {
  const { ok, failures } = await verifyPack(bytes);
  const [first] = failures;
  if (ok || !first) throw new Error('the pack passed');
  return first;
};
const whatOf = async (bytes: Uint8Array): Promise<string> => (await failureOf(bytes)).what;
const lines = (change: (all: string[]) => string[]) => (text: string) =>
  change(text.trimEnd().split('\n'))
    .map((line) => `${line}\n`)
    .join('');

/** The same files with one bit of one of them turned. */
function flipped(name: string, at: number): Uint8Array {
  const files = new Map(unzip(pack));
  const bytes = Uint8Array.from(files.get(name) ?? []);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return packFiles(files.set(name, bytes));
}

describe('one bit turned', () => {
  test.each(names.filter((name) => name !== 'manifest.json'))('in %s names that file', async (name) => {
    const size = unzip(pack).get(name)?.length ?? 0;
    for (const at of [0, size >> 1, size - 1]) {
      expect(await failureOf(flipped(name, at))).toMatchObject({
        name: 'files',
        what: expect.stringContaining(`${name} has the hash`),
      });
    }
  });

  test('anywhere in manifest.json is found, or makes it another release, which is said', async () => {
    const size = unzip(pack).get('manifest.json')?.length ?? 0;
    for (let at = 0; at < size; at += 17) {
      const { ok, failures, limits, release } = await verifyPack(flipped('manifest.json', at));
      expect(failures[0]?.what ?? '').not.toContain('could not be read');
      const said = `the pack says that release \`${release}\` made it`;
      expect(ok ? limits.join() : said).toContain(said);
    }
  });

  test('anywhere in the archive is found, or is one of the last bits of a packed file that nobody reads', async () => {
    const files = unzip(pack);
    for (let at = 0; at < pack.length; at += 41) {
      const bytes = Uint8Array.from(pack);
      bytes[at] = (bytes[at] ?? 0) ^ 4;
      const { ok, failures } = await verifyPack(bytes);
      expect(failures[0]?.what ?? '').not.toContain('could not be read');
      expect(ok ? unzip(bytes) : files).toEqual(files);
    }
  });
});

describe('an attacker who makes the hashes of manifest.json fit', () => {
  test('and changes one day in one entry is told which entry', async () => {
    const forged = forge(pack, 'entries.jsonl', (text) =>
      text.replace('"on":"2025-02-11"', '"on":"2025-04-11"'),
    );
    const { name, what, entry, differences } = await failureOf(forged);
    expect(name).toBe('entries');
    expect(what).toMatch(
      /^entry 12 \(`2025-04-11 vs-1 assigned`\) was changed: event\.on was `2025-02-11` when it was hashed, and is `2025-04-11` here\. Line 13 of entries\.jsonl has the hash [0-9a-f]{64}; its leaf in leaves\.bin is [0-9a-f]{64}$/,
    );
    expect(entry).toMatchObject({ seq: 12, line: 13, text: expect.stringContaining('2025-04-11') });
    expect(differences).toEqual([{ place: 'event.on', expected: '`2025-02-11`', found: '`2025-04-11`' }]);
  });

  test('and changes the leaf too is stopped by the signed root', async () => {
    const once = forge(pack, 'entries.jsonl', (text) =>
      text.replace('"on":"2025-02-11"', '"on":"2025-02-12"'),
    );
    const texts = Buffer.from(unzip(once).get('entries.jsonl') ?? [])
      .toString()
      .split('\n');
    const leaf = Buffer.from(leavesOf([texts[12] ?? ''])).toString('latin1');
    const twice = forge(once, 'leaves.bin', (bytes) => bytes.slice(0, 12 * 32) + leaf + bytes.slice(13 * 32));
    expect(await failureOf(twice)).toMatchObject({
      name: 'root',
      what: expect.stringMatching(/^leaves\.bin has the root \S+; the checkpoint says \S+$/),
    });
  });

  test('and leaves an entry out is told which', async () => {
    const forged = forge(
      pack,
      'entries.jsonl',
      lines((all) => all.toSpliced(10, 1)),
    );
    expect(await whatOf(forged)).toBe(
      'entry 10 is missing: entry 11 was recorded at 2025-02-10T08:00:00.000Z, entry 10 before it, so it tells of a day up to 2025-03-31',
    );
  });

  test('and leaves out what was told after the period is stopped by what the entries come to', async () => {
    const forged = forge(
      pack,
      'entries.jsonl',
      lines((all) => all.slice(0, -2)),
    );
    expect(await failureOf(forged)).toMatchObject({ name: 'replay' });
  });

  test('and reorders entries, doubles one or adds one is told which', async () => {
    const swapped = forge(
      pack,
      'entries.jsonl',
      lines((all) => [...all.slice(0, 3), all[4] ?? '', all[3] ?? '', ...all.slice(5)]),
    );
    expect(await whatOf(swapped)).toContain('entry 3 is missing');
    const late = forge(
      pack,
      'entries.jsonl',
      lines((all) => [...all.slice(0, -2), ...all.slice(-2).toReversed()]),
    );
    expect(await whatOf(late)).toMatch(
      /entry 18 \(line 19 of entries\.jsonl\) stands after entry 19: numbers must rise/,
    );
    const doubled = forge(
      pack,
      'entries.jsonl',
      lines((all) => [...all, all.at(-1) ?? '']),
    );
    expect(await whatOf(doubled)).toContain('stands after entry 19');
    const added = forge(
      pack,
      'entries.jsonl',
      lines((all) => [...all, (all.at(-1) ?? '').replace('"seq":19', '"seq":20')]),
    );
    expect(await whatOf(added)).toContain(
      'line 20 of entries.jsonl has the number `20`, none of the 20 entries',
    );
  });

  test('and writes an entry in another way that means the same is found out', async () => {
    const forged = forge(pack, 'entries.jsonl', (text) => text.replace('"by":"ada",', '"by": "ada",'));
    expect(await whatOf(forged)).toContain(
      'was changed: the writing was `{"by":"ada","event":{"even` when it was hashed',
    );
  });

  test('and cuts off leaves, or shows another checkpoint, is found out', async () => {
    expect(await whatOf(forge(pack, 'leaves.bin', (bytes) => bytes.slice(0, -32)))).toBe(
      'leaves.bin has 608 bytes; the checkpoint is of 20 leaves, 640 bytes',
    );
    const other = journalOf(story.slice(0, 12));
    const swapped = forge(pack, 'checkpoint', () =>
      Buffer.from(checkpointOver(other.leaves)).toString('latin1'),
    );
    expect(await failureOf(swapped)).toMatchObject({ name: 'root' });
    const foreign = forge(pack, 'checkpoint', () =>
      Buffer.from(checkpointOver(other.leaves, keyOf(8))).toString('latin1'),
    );
    expect(await failureOf(foreign)).toMatchObject({
      name: 'signature',
      what: expect.stringContaining('checkpoint has no signature by the key'),
    });
    const grown = forge(pack, 'checkpoint', (text) => text.replace('\n20\n', '\n21\n'));
    expect(await failureOf(grown)).toMatchObject({
      name: 'signature',
      what: expect.stringContaining('or of another text'),
    });
  });

  const lies = [
    {
      name: 'position.json',
      truth: '"entitled":10',
      lie: '"entitled":11',
      place: 'closing.lines[token-1].numbers.entitled: expected `10`, found `11`',
    },
    {
      name: 'findings.json',
      truth: '"until":"2025-04-10"',
      lie: '"until":"2025-04-01"',
      place: 'given[entry 12].until: expected `2025-04-10`, found `2025-04-01`',
    },
    {
      name: 'clauses.json',
      truth: '"title":"',
      lie: '"title":"Not ',
      place:
        '[benefits.as-listed-when-bought].title: expected `Benefits as listed at purchase`, found `Not Benefits as listed at purchase`',
    },
    {
      name: 'gaps.json',
      truth: '"undisclosed":1',
      lie: '"undisclosed":0',
      place: 'undisclosed: expected `1`, found `0`',
    },
  ];

  test.each(lies)('and makes $name say something else is told where', async ({ name, truth, lie, place }) => {
    const forged = forge(pack, name, (text) => text.replace(truth, lie));
    expect(await whatOf(forged)).toBe(`${name} is not what the entries come to, at ${place}`);
  });

  test('and changes the page that people read is found out', async () => {
    const forged = forge(pack, 'summary.html', (text) => text.replace('forbidden', 'permitted'));
    expect(await whatOf(forged)).toBe('summary.html is not what the entries and manifest.json come to');
  });

  test('and gives a person another name is told whom', async () => {
    const forged = forge(pack, 'people.json', (text) => text.replace('Ada Lovelace', 'Eve Lovelace'));
    expect(await failureOf(forged)).toMatchObject({
      name: 'people',
      what: expect.stringContaining('people.json names `person-1` as `ada`'),
    });
  });
});

test('a missing file and a file too many are named', async () => {
  const files = filesOfStory();
  files.delete('gaps.json');
  expect(await whatOf(packFiles(files))).toBe('gaps.json is missing');
  expect(await whatOf(packFiles(filesOfStory().set('notes.txt', 'hello')))).toBe(
    'notes.txt is in the archive and not in manifest.json',
  );
  const bare = filesOfStory();
  bare.delete('manifest.json');
  expect(await failureOf(packFiles(bare))).toMatchObject({
    name: 'manifest',
    what: 'manifest.json is missing',
  });
});

test('an entry of a shape that no release wrote is refused, although its journal was signed', async () => {
  const journal = journalOf(story);
  const odd = journal.texts.map((text) => text.replace('"to":"person-2"', '"to":["person-2"]'));
  const files = evidenceFiles(sha256, inputOf({ texts: journal.texts, leaves: leavesOf(odd) }));
  const forged = forge(packFiles(files), 'entries.jsonl', (text) =>
    text.replace('"to":"person-2"', '"to":["person-2"]'),
  );
  expect(await whatOf(forged)).toBe('entry 12 has `["person-2"]` for `to`');
});
