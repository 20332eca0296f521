import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import { leafHash, rootOfLeaves } from '../journal/merkle.ts';
import type { Hash } from '../journal/merkle.ts';
import { checkpointText, signedNote } from '../journal/note.ts';
import type { Day } from '../kernel/day.ts';
import { storyNames } from '../review/story.ts';
import { tell } from '../review/tell.ts';
import { parseEvent, splitWords } from '../review/words.ts';
import { evidenceFiles } from './files.ts';
import type { EvidenceInput } from './pack.ts';

const sha256: Hash = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};

/** Tells lines of `DAY THING EVENT …`, on their day or on the one after `@`; `+` joins lists. */
function textsOf(lines: readonly string[]): string[] {
  const books = newBooks();
  const names = storyNames();
  return lines.flatMap((line) => {
    const [told = '', learned] = line.split(' @');
    const events = told.split(' + ').map((one) => parseEvent(splitWords(one)));
    const today = (learned ?? events[0]?.on) as Day;
    return tell(
      books,
      { events },
      { by: 'ada', release: 'test', recordedAt: `${today}T08:00:00.000Z`, today, names },
    ).texts;
  });
}

type Read = Record<string, any>; // eslint-disable-line typescript/no-explicit-any -- what was written is looked at as JSON

function packOf(
  lines: readonly string[],
  more: Partial<EvidenceInput> = {},
): { files: Map<string, string>; read: (name: string) => Read } {
  const texts = textsOf(lines);
  const leaves = new Uint8Array(Buffer.concat(texts.map((text) => leafHash(sha256, text))));
  const text = checkpointText({
    origin: 'example.com/contoso',
    size: texts.length,
    root: rootOfLeaves(sha256, leaves),
  });
  const checkpoint = signedNote(text, [
    { name: 'example.com/contoso', keyId: new Uint8Array(4), signature: new Uint8Array(64) },
  ]);
  const input: EvidenceInput = {
    organization: 'Contoso & <Söhne>',
    from: '2025-02-01',
    to: '2025-03-31',
    made: '2025-06-01T10:00:00.000Z',
    release: 'test',
    texts,
    leaves,
    checkpoint,
    verifierKey: 'example.com/contoso+00000000+AQ==',
    ...more,
  };
  const files = evidenceFiles(sha256, input) as Map<string, string>;
  return { files, read: (name) => JSON.parse(files.get(name) ?? 'null') as Read };
}

const year = '2025-01-05 enr-1 bought offer core';
const key = '2025-01-07 key-1 issued product "Windows Server" activations 2 under enr-1';
const seqsOf = (files: Map<string, string>): number[] =>
  (files.get('entries.jsonl') ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).seq as number);

describe('an evidence pack', () => {
  test('shows all that happened up to its last day, and what was taken back of it at any time; nothing else', () => {
    const { files, read } = packOf([
      year,
      key,
      '2025-02-01 key-1 activated machine one',
      '2025-04-01 key-1 activated machine two',
      '2025-04-02 entry-3 withdrawn because "not yet" @2025-04-02',
      '2025-03-01 key-1 viewed @2025-05-01',
      '2025-05-02 entry-2 withdrawn because "another machine"',
    ]);
    expect(seqsOf(files)).toEqual([0, 1, 2, 5, 6]);
    expect(read('gaps.json')).toMatchObject({ entries: 7, undisclosed: 2 });
    expect(read('position.json')['closing'].lines[0].numbers).toMatchObject({ activationsConsumed: 0 });
  });

  test('does not show a withdrawal whose own day is in the period when what it takes back is not', () => {
    const { files } = packOf([
      year,
      key,
      '2025-04-01 key-1 activated machine two',
      '2025-03-01 entry-2 withdrawn because "wrong" @2025-04-02',
    ]);
    expect(seqsOf(files)).toEqual([0, 1]);
  });

  test('stands although a fact and its correction, told in one list, could not have followed each other', () => {
    const { read } = packOf([
      year,
      '2025-01-08 vs-1 granted level professional under enr-1',
      '2025-04-01 vs-1 assigned to outside',
      '2025-01-08 vs-1 granted level enterprise under enr-1 + 2025-05-01 entry-1 withdrawn because "misread" @2025-05-01',
    ]);
    expect(read('position.json')['closing'].lines).toMatchObject([
      { thing: 'vs-1', product: 'Visual Studio Enterprise' },
    ]);
  });

  test('opens with the position of the day before and closes with that of the last day', () => {
    const { read } = packOf([
      year,
      key,
      '2025-01-31 key-1 activated machine one',
      '2025-02-01 key-1 activated machine two',
    ]);
    const { opening, closing } = read('position.json');
    expect(opening).toMatchObject({
      on: '2025-01-31',
      lines: [{ thing: 'key-1', numbers: { entitled: 2, assignedNow: 1, peak: 1, activationsConsumed: 1 } }],
    });
    expect(closing).toMatchObject({
      on: '2025-03-31',
      lines: [{ thing: 'key-1', numbers: { entitled: 2, assignedNow: 2, peak: 2, activationsConsumed: 2 } }],
    });
  });

  test('keeps what was said then beside what is judged now, with every clause in words', () => {
    const { read } = packOf([
      year,
      key,
      '2025-02-01 key-1 activated machine one',
      '2025-02-02 key-1 activated machine two',
      '2025-02-03 key-1 activated machine three',
      '2025-03-01 entry-2 withdrawn because "it was a rehearsal"',
    ]);
    const { given, judged } = read('findings.json');
    expect(given).toMatchObject([{ seq: 4, clause: 'key.finite', answer: 'forbidden' }]);
    expect(judged).toEqual([]);
    const clauses = read('clauses.json').map(({ id }: { id: string }) => id);
    expect(clauses).toContain('key.finite');
    expect(read('clauses.json')[0]).toMatchObject({
      says: expect.any(String),
      section: expect.any(Array),
      editions: expect.any(Array),
    });
  });

  test('says what it does not prove: facts missing, things under no enrollment, days without an import', () => {
    const { read, files } = packOf([
      '2025-02-01 token-1 issued product "Power BI Pro" seats 10',
      '2025-02-02 token-1 redeemed tenant contoso.example',
      `2025-03-01 file-1 accepted hash ${'a'.repeat(64)} format partner-center rows 1 applied 1 unchanged 0 refused 0`,
    ]);
    expect(read('gaps.json')).toMatchObject({
      withoutEnrollment: ['token-1'],
      imports: [{ format: 'partner-center', last: '2025-03-01', days: 30 }],
      unknown: [
        { clause: 'offer.eligible-and-bought', thing: 'token-1', seq: 0 },
        { clause: 'cloud.rights-end', thing: 'token-1', seq: 1 },
        { clause: 'cloud.rights-end', thing: 'token-1' },
      ],
    });
    expect(files.get('summary.html')).toContain(
      'Last import of partner-center: 2025-03-01, 30 days before the end.',
    );
    expect(packOf([year]).files.get('summary.html')).toContain('No file of Microsoft was imported');
  });

  test('says for which holders nobody stated what they use a thing for, up to the day on which that ends', () => {
    const told = [
      year,
      '2025-01-05 ent-1 granted benefit E3 quantity 9 unit users under enr-1',
      '2025-01-06 ada joined',
      '2025-01-06 grace joined employer partner',
      '2025-01-07 vs-1 granted level professional under enr-1',
      '2025-01-08 vs-1 assigned to ada',
      '2025-01-08 token-1 issued product E3 seats 9 under ent-1',
      '2025-01-08 token-1 redeemed tenant contoso',
      '2025-01-08 token-1 assigned to grace',
      '2025-01-08 token-1 assigned to ada',
      '2025-01-09 use-1 stated of token-1 by ada purpose internal revenue none',
    ];
    const open = (...more: string[]): Read => packOf([...told, ...more]).read('gaps.json')['withoutPurpose'];
    const vs = { thing: 'vs-1', holders: ['person-ada'] };
    const token = { thing: 'token-1', holders: ['person-grace'] };
    expect(open()).toEqual([token, vs]);
    expect(open('2025-03-31 use-2 stated of vs-1 by ada purpose development')).toEqual([token]);
    expect(open('2025-04-01 use-2 stated of vs-1 by ada purpose development')).toEqual([token, vs]);
    expect(open('2025-01-10 use-2 stated of ent-1 by partner purpose internal')).toEqual([vs]);
    expect(open('2025-04-01 use-1 ended')).toEqual([token, vs]);
    expect(open('2025-03-31 use-1 ended')).toEqual([
      { thing: 'token-1', holders: ['person-ada', 'person-grace'] },
      vs,
    ]);
    expect(packOf(told).files.get('summary.html')).toContain(
      'Not stated what it is used for: 2 holdings of 2 things: token-1 (1), vs-1 (1).',
    );
    expect(packOf([year]).files.get('summary.html')).toContain(
      'For everything that somebody holds it is stated what it is used for.',
    );
  });

  test('asks a license of another channel neither for an enrollment nor for a purpose, and hours for no purpose', () => {
    const { read } = packOf([
      year,
      '2025-01-06 ada joined',
      '2025-01-06 com-1 bought product E3 quantity 5 agreement CSP',
      '2025-01-07 com-1 held by ada',
      '2025-01-07 adv-1 granted hours 10 under enr-1',
      '2025-01-08 adv-1 unlocked by ada',
      '2025-02-01 adv-1 drawn engagement one hours 2 by ada',
    ]);
    expect(read('gaps.json')).toMatchObject({ withoutEnrollment: [], withoutPurpose: [] });
  });

  test('counts an activated key as used for what the partner states, whatever the machine', () => {
    const told = [year, key, '2025-02-01 key-1 activated machine one'];
    const open = (...more: string[]): Read => packOf([...told, ...more]).read('gaps.json')['withoutPurpose'];
    expect(open()).toEqual([{ thing: 'key-1', holders: ['one'] }]);
    expect(open('2025-02-02 use-1 stated of key-1 by partner purpose internal')).toEqual([]);
  });

  test('lists every file with its hash', () => {
    const { files, read } = packOf([year]);
    const { files: hashes, ...about } = read('manifest.json');
    expect(about).toMatchObject({
      format: 'benefolio-evidence/1',
      origin: 'example.com/contoso',
      from: '2025-02-01',
    });
    expect(Object.keys(hashes).sort()).toEqual(
      [...files.keys()].filter((name) => name !== 'manifest.json').sort(),
    );
    expect(hashes['gaps.json']).toBe(sha256(files.get('gaps.json') ?? '').toHex());
  });

  test('names people only when it is handed what opens their commitments, and shows those', () => {
    const lines = ['2025-01-06 ada joined', '2025-06-01 grace joined'];
    const people = textsOf(lines).map((text) => ({
      id: String(JSON.parse(text).event.thing),
      handle: 'handle',
      name: 'Ada',
      mail: null,
      salt: 'AAAAAAAAAAAAAAAAAAAAAA==',
    }));
    expect(packOf(lines).files.has('people.json')).toBe(false);
    expect(packOf(lines, { people }).read('people.json')).toEqual([people[0]]);
    expect(packOf([year], { people }).files.has('people.json')).toBe(false);
  });

  test('is refused for a period that ends before it begins, and for leaves that are not those of its checkpoint', () => {
    expect(() => packOf([year], { from: '2025-04-01' })).toThrow('ends before it begins');
    expect(() => packOf([year], { leaves: new Uint8Array(64) })).toThrow('not those of its checkpoint');
  });
});

describe('the page of a pack', () => {
  const page =
    packOf([year, '2025-02-01 key-1 issued product "<script>alert(1)</script> & \'more\'"']).files.get(
      'summary.html',
    ) ?? '';

  test('shows texts of the record as text, loads nothing and runs nothing', () => {
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#39;more&#39;');
    expect(page).toContain('Evidence of Contoso &amp; &lt;Söhne&gt;, 2025-02-01 to 2025-03-31');
    expect(page).not.toMatch(/<script|<img|<link|src=|href=|url\(/);
  });

  test('has the four numbers under their names', () => {
    for (const name of ['Entitled', 'Assigned now', 'Peak', 'Activations consumed'])
      expect(page).toContain(`<th>${name}</th>`);
  });
});
