import { describe, expect, test } from 'vitest';
import { packFiles } from './pack.ts';
import { changeOf } from './original.ts';
import { leavesOf, packOf } from './testing/journal.ts';
import { verifyPack } from './verify.ts';
import { unzip } from './zip.ts';

const pack = packOf();
const changed = (name: string, change: (text: string) => string): Uint8Array => {
  const files = new Map(unzip(pack));
  const text = Buffer.from(files.get(name) ?? []).toString('latin1');
  return packFiles(files.set(name, Buffer.from(change(text), 'latin1')));
};

describe('a pack with a wrong place', () => {
  test('is checked to its end: the file, the entry, and what the entry no longer comes to are all named', async () => {
    const { ok, failures, checks } = await verifyPack(
      changed('entries.jsonl', (text) => text.replace('"on":"2025-02-02"', '"on":"2025-02-01"')),
    );
    expect(ok).toBe(false);
    expect(checks.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'archive right',
      'manifest right',
      'files wrong',
      'signature right',
      'root right',
      'entries wrong',
      'people right',
      'replay wrong',
    ]);
    expect(failures.slice(0, 2).map(({ what }) => what)).toEqual([
      expect.stringMatching(/^entries\.jsonl has the hash/),
      expect.stringMatching(
        /^entry 9 \(`2025-02-01 key-1 activated`\) was changed: event\.on was `2025-02-02`/,
      ),
    ]);
  });

  test('names every entry that was changed, and after twenty how many more', async () => {
    const two = await verifyPack(
      changed('entries.jsonl', (text) => text.replaceAll('"machine":"srv-2"', '"machine":"srv-4"')),
    );
    const named = two.failures.flatMap(({ entry }) => (entry ? [entry.seq] : []));
    expect(named).toEqual([9, 10]);
    const all = await verifyPack(
      changed('entries.jsonl', (text) => text.replaceAll('"by":"ada"', '"by":"eve"').repeat(2)),
    );
    const inEntries = all.failures.filter(({ name }) => name === 'entries');
    expect(inEntries).toHaveLength(21);
    expect(inEntries.at(-1)?.what).toMatch(/^\d+ more things of entries\.jsonl are wrong$/);
  });

  test('says what could not be reached when a line cannot be read, and the line', async () => {
    const { failures, checks } = await verifyPack(
      changed('entries.jsonl', (text) => text.replace('{"commitment":', '{commitment":')),
    );
    const inEntries = failures.filter(({ name }) => name === 'entries');
    expect(inEntries.map(({ entry }) => entry?.seq)).toEqual([1]);
    expect(checks.at(-1)).toEqual({
      name: 'replay',
      state: 'not reached',
      detail: 'what it needs is missing or cannot be read',
    });
  });

  test('still shows what its unsigned checkpoint says when the signature is another', async () => {
    const forged = changed('checkpoint', (text) => text.replace(/(\S{20})\n$/, `${'A'.repeat(18)}==\n`));
    const { failures, size } = await verifyPack(forged);
    expect(failures.map(({ name }) => name)).toEqual(['files', 'signature']);
    expect(size).toBe(20);
  });
});

describe('what was changed in one place', () => {
  const text = JSON.stringify({
    on: '2025-02-11',
    findings: [{ answer: 'permitted', times: 3 }],
    who: 'ada',
  });
  const leaf = leavesOf([text]);

  test.each([
    ['a day', '2025-02-11', '2019-12-31', 'on', '`2025-02-11`'],
    ['a day that the calendar lacks', '2025-02-11', '2025-02-31', 'on', '`2025-02-11`'],
    ['an answer', 'permitted', 'forbidden', 'findings[0].answer', '`permitted`'],
    ['a number', ':3', ':904', 'findings[0].times', '`3`'],
    ['a letter', 'ada', 'ida', 'who', '`ada`'],
    ['a letter more', 'ada', 'adda', 'who', '`ada`'],
    ['a letter less', 'ada', 'da', 'who', '`ada`'],
  ])('is found: %s', (_, was, is, place, expected) => {
    expect(changeOf(text.replace(was, is), leaf)).toEqual([
      { place, expected, found: expect.stringMatching(/^`.*`$/) },
    ]);
  });

  test('is not guessed at: two changed places have no answer', () => {
    expect(changeOf(text.replace('ada', 'eve').replace(':3', ':4'), leaf)).toBeUndefined();
  });
});
