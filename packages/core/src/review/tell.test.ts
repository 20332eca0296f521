import { describe, expect, test } from 'vitest';
import { newBooks, postText } from '../books/books.ts';
import { positionOn } from '../books/position.ts';
import type { Books } from '../books/books.ts';
import type { Day } from '../kernel/day.ts';
import { canonical } from '../kernel/text.ts';
import { findingsOn } from './findings.ts';
import { storyNames } from './story.ts';
import { ask, tell } from './tell.ts';
import type { Teller, Told } from './tell.ts';
import { parseEvent, splitWords } from './words.ts';

const today: Day = '2026-01-31';
const teller = (): Teller => ({
  by: 'test',
  release: '0',
  recordedAt: `${today}T12:00:00.000Z`,
  today,
  names: storyNames(),
});

function stage(...lines: string[]): { books: Books; say: (...more: string[]) => Told; as: Teller } {
  const books = newBooks();
  const as = teller();
  const say = (...more: string[]): Told =>
    tell(books, { events: more.map((line) => parseEvent(splitWords(line))) }, as);
  for (const line of lines) say(line);
  return { books, say, as };
}

const snapshot = (books: Books): string => canonical([positionOn(books, { on: today }), books.facts]);

const past = [
  '2025-01-06 enr-1 bought offer core until 2026-01-05',
  '2025-01-06 ada joined name "Ada Moreau" mail ada@example.com',
  '2025-01-06 grace joined',
  '2025-01-06 vs-1 granted level professional under enr-1',
];

describe('tell', () => {
  test('writes everything, with every finding, even what the terms forbid', () => {
    const { say } = stage(...past, '2025-01-10 vs-1 assigned to ada');
    const told = say('2025-02-01 vs-1 assigned to grace');
    expect(told.answer).toBe('forbidden');
    expect(told.texts).toHaveLength(1);
    expect(told.entries[0]?.findings.map(({ clause, answer }) => `${answer} ${clause}`)).toEqual([
      'forbidden vs.reassignment',
      'permitted sharing.associated-only',
    ]);
  });

  test('under a guard writes nothing that the terms do not permit', () => {
    const { books, as } = stage(...past, '2025-01-10 vs-1 assigned to ada');
    const before = snapshot(books);
    const events = [parseEvent(splitWords('2025-02-01 vs-1 assigned to grace'))];
    expect(tell(books, { events, onlyIf: 'permitted' }, as)).toMatchObject({ refused: true, texts: [] });
    expect(snapshot(books)).toBe(before);
  });

  test('writes a day that was counted from today as a day of the calendar', () => {
    const { say } = stage(...past);
    const [entry] = say('today-30 enr-2 bought offer core until today+334').entries;
    expect(entry?.event).toMatchObject({ on: '2026-01-01', until: '2026-12-31' });
  });

  test('keeps names and mail addresses out of the text', () => {
    const { say } = stage(...past);
    const [text] = say(
      '2025-03-01 linus joined name "Linus Ek" mail linus@example.com employer partner',
    ).texts;
    expect(text).not.toMatch(/Linus Ek|example\.com/);
    expect(text).toContain('commitment');
  });

  test('keeps the Source column of a listing apart from the file that an entry was read from', () => {
    const { books, as } = stage(...past);
    const listing =
      '2025-01-06 ent-1 granted benefit Windows quantity 10 unit activations source "MAPS - Core" under enr-1';
    const source = { file: 'a'.repeat(64), format: 'partner-center.benefits', row: 1 };
    const [entry] = tell(books, { events: [parseEvent(splitWords(listing))], source }, as).entries;
    expect(entry?.event['source']).toBe('MAPS - Core');
    expect(entry?.source).toEqual(source);
  });

  test('lets seats of somebody whose name was erased be taken back by number', () => {
    const { books, say, as } = stage(
      ...past,
      '2025-01-07 token-1 issued product E3 seats 5 under enr-1',
      '2025-01-08 token-1 redeemed tenant contoso',
      '2025-01-09 token-1 assigned to ada',
    );
    expect(say('2025-01-10 token-1 assigned to grace').texts).toHaveLength(1);
    const erased = { ...as, names: { ...as.names, find: () => undefined } };
    const events = [parseEvent(splitWords('2025-02-01 token-1 released from person-ada'))];
    expect(tell(books, { events }, erased).texts).toHaveLength(1);
  });

  test('is all or none', () => {
    const { books, say } = stage(...past);
    const before = snapshot(books);
    expect(() => say('2025-01-10 vs-1 assigned to ada', '2025-01-11 vs-9 assigned to ada')).toThrow(
      /there is no `vs-9`/,
    );
    expect(snapshot(books)).toBe(before);
  });

  test('takes a late fact only where what came after can still follow', () => {
    const { say } = stage(...past, '2025-01-10 vs-1 assigned to ada', '2025-02-01 vs-1 released');
    expect(() => say('2025-01-20 vs-1 released')).toThrow(/entry 5 .*could not follow/);
    expect(say('2025-01-20 vs-1 activated').texts).toHaveLength(1);
  });

  test('takes an entry back once, and never a withdrawal', () => {
    const { say } = stage(...past, '2025-01-10 vs-1 assigned to ada');
    expect(() => say('entry-3 withdrawn because "no grant"')).toThrow(/entry 4 .*could not follow/);
    expect(say('entry-4 withdrawn because "not her"').texts).toHaveLength(1);
    expect(() => say('entry-4 withdrawn because again')).toThrow(/was withdrawn by entry 5/);
    expect(() => say('entry-5 withdrawn because again')).toThrow(/is itself a withdrawal/);
    expect(() => say('entry-99 withdrawn because why')).toThrow(/is not in the journal/);
  });

  test.each([
    ['no such day', '2025-02-30 vs-1 released', /`2025-02-30` is not a day/],
    ['a day to come', '2026-02-01 vs-1 assigned to ada', /is after today/],
    ['an unknown kind', '2025-02-01 thing-1 assigned to ada', /`thing-1` names no kind/],
    ['an unknown event', '2025-02-01 vs-1 eaten', /`eaten` is nothing that can happen to a visual-studio/],
    ['an unknown person', '2025-02-01 vs-1 assigned to linus', /no person `linus`/],
    ['an unknown company', '2025-02-01 ada moved employer aff-x', /no company `aff-x`/],
    ['an unknown field', '2025-02-01 vs-1 assigned to ada colour red', /no field `colour`/],
    ['a missing field', '2025-02-01 vs-1 assigned', /lacks `to`/],
    [
      'a value that is no choice',
      '2025-02-01 vs-2 granted level golden',
      /`golden` in `level` is none of the choices/,
    ],
    [
      'a number that is none',
      '2025-02-01 token-1 issued product x seats many',
      /`many` in `seats` is no whole number/,
    ],
    [
      'a reference to nothing',
      '2025-02-01 vs-2 granted level professional under enr-9',
      /no `enr-9` on record/,
    ],
    [
      'a reference of the wrong kind',
      '2025-02-01 vs-2 granted level professional under vs-1',
      /no thing of the right kind/,
    ],
    [
      'a whole product key',
      '2025-02-01 key-1 issued product ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2',
      /whole product key/,
    ],
    ['a mail address in a text', '2025-02-01 key-1 issued product ada@example.com', /mail address/],
    [
      'a whole key as the name of a thing',
      '2025-02-01 key-abcde-fghij-klmno-pqrst-uvwx1 issued product x',
      /holds a whole product key/,
    ],
    [
      'more than the last five characters',
      '2025-02-01 key-1 issued product x last5 ABCDEF',
      /`…` in `last5` is not of its form/,
    ],
    [
      'a number made up for a person',
      '2025-02-01 person-ada.lovelace joined',
      /there is no person `person-ada.lovelace`/,
    ],
    ['a short name that means something else', '2025-02-01 outside joined', /cannot be the short name/],
    [
      'a second name for somebody known',
      '2025-02-01 ada joined name "Ada M."',
      /the person is known already/,
    ],
    ['a name with an escape in it', '2025-02-01 dora joined name "Do\u001bra"', /`name` is no plain text/],
    [
      'a name that holds a key',
      '2025-02-01 dora joined name XBCDF-GHJKM-NPQRT-VWXY2-34678',
      /`name` holds a whole product key/,
    ],
    ['an address that is none', '2025-02-01 dora joined mail dora', /`mail` is no mail address/],
    [
      'a short name that is a key',
      '2025-02-01 xbcdf-ghjkm-npqrt-vwxy2-34678 joined',
      /holds a whole product key/,
    ],
    [
      'an imported file that nobody imported',
      '2025-02-01 file-a accepted hash x format x rows 0 applied 0 unchanged 0 refused 0',
      /`…` in `hash` is not of its form/,
    ],
    ['a reason of blanks', 'entry-3 withdrawn because " "', /lacks `because`/],
    ['no seats at all', '2025-02-01 token-1 issued product x seats 0', /`0` in `seats` is no whole number/],
    ['a handle that is no handle', '2025-02-01 Ada! joined', /cannot be the short name/],
    ['a handle that means a day', '2025-02-01 today-3 joined', /cannot be the short name/],
  ])('refuses %s, says where and how to mend it, and changes nothing', (_, line, message) => {
    const { books, say } = stage(...past);
    const before = snapshot(books);
    expect(() => say(line)).toThrow(message);
    expect(() => say(line)).toThrow(expect.objectContaining({ cure: expect.stringMatching(/\w/) }));
    expect(snapshot(books)).toBe(before);
  });

  test('does not repeat a secret in its refusal', () => {
    const { say } = stage(...past);
    expect(() => say('2025-02-01 key-1 issued product ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2')).not.toThrow(/ABCDE/);
  });
});

describe('ask', () => {
  test('answers for any day and leaves nothing behind', () => {
    const { books, as } = stage(...past, '2025-01-10 vs-1 assigned to ada');
    const before = snapshot(books);
    const events = [parseEvent(splitWords('2025-12-01 vs-1 assigned to grace'))];
    expect(ask(books, { events }, as).answer).toBe('permitted');
    expect(snapshot(books)).toBe(before);
  });
});

test('enrollments that came to renew each other by a correction go round no circle', () => {
  const { books, say } = stage(...past.slice(0, 1), '2026-01-06 enr-2 bought offer core renews enr-1');
  say('entry-0 withdrawn because wrong', '2025-01-06 enr-1 bought offer core renews enr-2 until 2026-01-05');
  say('2025-02-03 key-1 issued product Windows activations 1 under enr-1');
  expect(positionOn(books, { on: today }).lines.map(({ until }) => until)).toEqual(['2027-01-05']);
});

test('a question about one entitlement leaves no trace on another', () => {
  const { books, say, as } = stage(
    past[0] ?? '',
    '2025-01-06 ent-1 granted benefit VS quantity 5 unit users under enr-1',
    '2025-01-06 ent-2 granted benefit VS quantity 5 unit users under enr-1',
    '2025-01-06 ada joined',
  );
  const granted = (parent: string): string => `2025-01-07 vs-9 granted level professional under ${parent}`;
  ask(books, { events: [parseEvent(splitWords(granted('ent-1')))] }, as);
  say(granted('ent-2'), '2025-01-08 vs-9 assigned to ada');
  const assigned = positionOn(books, { on: today, knownAt: undefined }).lines.map(
    ({ thing, numbers }) => `${thing} ${numbers.assignedNow}`,
  );
  expect(assigned).toEqual(['ent-1 0', 'ent-2 1', 'vs-9 1']);
});

test('of two acts on one day, the one told first happened first', () => {
  const { books, say } = stage(
    past[0] ?? '',
    '2025-01-06 token-1 issued product E3 seats 5 under enr-1',
    '2025-01-07 enr-1 refund-requested',
    '2025-01-07 token-1 viewed',
    '2025-01-07 enr-1 refund-requested',
  );
  const given = books.facts.filter(({ event }) => event.event === 'refund-requested').map(({ seq }) => seq);
  const judged = findingsOn(books, { on: today }).filter(({ event }) => event === 'refund-requested');
  expect(judged.map(({ seq, answer }) => [seq, answer])).toEqual([
    [given[0], 'discretionary'],
    [given[1], 'forbidden'],
  ]);
  expect(say('2025-01-07 token-1 viewed').entries[0]?.findings).toEqual([]);
});

test('books read back from the texts are the books that wrote them', () => {
  const { books, say } = stage(...past);
  const texts = [
    ...say('2025-01-10 vs-1 assigned to ada').texts,
    ...say('2025-05-01 vs-1 assigned to grace', '2025-05-02 vs-1 activated').texts,
    ...say('entry-6 withdrawn because "not yet"').texts,
  ];
  const again = newBooks();
  for (const { seq, recordedAt, event } of books.facts.slice(0, 4)) {
    postText(again, JSON.stringify({ v: 1, seq, recordedAt, event, findings: [] }));
  }
  for (const text of texts) postText(again, text);
  expect(snapshot(again)).toBe(snapshot(books));
});
