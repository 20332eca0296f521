import { describe, expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import type { Day } from '../kernel/day.ts';
import { handOutsOn } from './hand-out.ts';
import { storyNames } from './story.ts';
import { tell } from './tell.ts';
import { parseEvent, splitWords, wordsOf } from './words.ts';

const today: Day = '2026-11-20';

/** The acts that hand out what an entitlement still has, each as one line, after some facts were told. */
function stage(...lines: string[]) {
  const books = newBooks();
  const as = { by: 'test', release: '0', recordedAt: `${today}T12:00:00.000Z`, today, names: storyNames() };
  const say = (...more: string[]) =>
    tell(books, { events: more.map((line) => parseEvent(splitWords(line))) }, as);
  say(...bought, ...lines);
  const found = (of?: string) => handOutsOn(books, today, of);
  const acts = (of: string): string[] =>
    found(of).map((one) => one.acts.map((act) => wordsOf(act)).join(' ; '));
  return { say, found, acts };
}

const bought = [
  '2026-03-05 enr-core-2026 bought offer core eligible yes',
  '2026-03-05 ada joined',
  '2026-03-05 grace joined',
];
const listed = (thing: string, benefit: string, number: string): string =>
  `2026-03-05 ${thing} granted benefit "${benefit}" ${number} source core under enr-core-2026`;
const three = listed('ent-vs', 'Visual Studio Professional subscription', 'quantity 3 unit users');
const first = '2026-03-05 vs-core-2026-1 granted level professional under ent-vs ; vs-core-2026-1 assigned';

describe('a subscription is handed out', () => {
  test('by a name and an edition that nobody has to invent, and it is told as it stands', () => {
    const { say, found, acts } = stage(three);
    expect(acts('ent-vs')).toEqual([first]);
    expect(found('ent-vs')[0]).toMatchObject({ title: 'Visual Studio subscription', left: 3, unit: 'users' });
    const [granted = '', assigned = ''] = first.split(' ; ');
    expect(say(granted, `${assigned} to ada`).entries).toHaveLength(2);
    expect(acts('ent-vs')).toEqual([first.replaceAll('-1 ', '-2 ')]);
  });

  test('one that is on record and that nobody ever had goes first, then a new one, then one taken back', () => {
    const { say, acts, found } = stage(
      three,
      '2026-03-05 vs-mine-9 granted level professional under ent-vs',
      '2026-03-05 vs-mine-10 granted level professional under ent-vs',
      '2026-03-06 vs-mine-9 assigned to ada',
      '2026-03-09 vs-mine-9 released',
    );
    expect(acts('ent-vs')).toEqual(['vs-mine-10 assigned']);
    say('2026-03-10 vs-mine-10 assigned to grace');
    expect(acts('ent-vs')).toEqual([
      '2026-03-05 vs-mine-11 granted level professional under ent-vs ; vs-mine-11 assigned',
    ]);
    expect(found('ent-vs')[0]?.left).toBe(2);
    say('2026-03-05 vs-mine-11 granted level professional under ent-vs', 'vs-mine-11 assigned to ada');
    expect(acts('ent-vs')).toEqual(['vs-mine-9 assigned']);
    say('vs-mine-9 assigned to ada');
    expect(acts('ent-vs')).toEqual([]);
  });

  test('never the one that is kept for somebody, nor out of a year that has ended', () => {
    const kept = stage(
      listed('ent-vs', 'Visual Studio Enterprise', 'quantity 1 unit users'),
      '2026-03-05 vs-1 granted level enterprise under ent-vs',
      '2026-03-05 vs-1 reserved for ada from 2026-12-01',
    );
    expect(kept.acts('ent-vs')).toEqual([]);
    const { say, found } = stage();
    say(
      '2025-01-06 enr-old bought offer core eligible yes',
      '2025-01-06 ent-old granted benefit "Visual Studio Professional" quantity 3 unit users source core under enr-old',
    );
    expect(found()).toEqual([]);
  });

  test('by its own name where that is taken by another thing', () => {
    const { acts } = stage(three, '2026-03-05 vs-core-2026-1 granted level enterprise');
    expect(acts('ent-vs')).toEqual([first.replaceAll('-1 ', '-2 ')]);
  });
});

describe('another piece is handed out', () => {
  test('as its unit says, with what is left', () => {
    const { acts } = stage(
      listed('ent-bp', 'Microsoft 365 Business Premium', 'quantity 15 unit users'),
      listed('ent-windows', 'Windows 11 Enterprise', 'quantity 20 unit activations'),
      listed('ent-server', 'Windows Server Standard 2025 (per core)', 'quantity 16 unit cores'),
      listed('ent-azure', 'Azure bulk credit', 'quantity 2400 unit "USD per year"'),
      listed('ent-cloud', 'Signature Cloud Support', 'quantity 2 unit incidents'),
      listed('ent-hours', 'Partner Advisory Hours', 'quantity 5 unit hours'),
      listed('ent-odd', 'Something else', 'unit pieces'),
      '2026-03-06 token-bp-1 issued product "Microsoft 365 Business Premium" seats 10 under ent-bp',
    );
    expect(acts('ent-bp')).toEqual([
      'token-bp-2 issued product "Microsoft 365 Business Premium" seats 5 under ent-bp',
    ]);
    expect(acts('ent-windows')).toEqual([
      'key-windows issued product "Windows 11 Enterprise" activations 20 under ent-windows',
    ]);
    expect(acts('ent-server')).toEqual([
      'key-server issued product "Windows Server Standard 2025 (per core)" under ent-server',
      'lic-server granted product "Windows Server Standard 2025 (per core)" quantity 16 unit cores under ent-server',
    ]);
    expect(acts('ent-azure')).toEqual(['credit-azure granted amount "2400 USD" per year under ent-azure']);
    expect(acts('ent-cloud')).toEqual(['pool-cloud granted support cloud incidents 2 under ent-cloud']);
    expect(acts('ent-hours')).toEqual(['adv-hours granted hours 5 under ent-hours']);
    expect(acts('ent-odd')).toEqual([]);
  });

  test('not once all of it is, and with no number where nobody said one', () => {
    const { say, acts } = stage(
      listed('ent-bp', 'Microsoft 365 Business Premium', 'unit users'),
      listed('ent-hours', 'Partner Advisory Hours', 'quantity 5 unit hours'),
      '2026-03-06 adv-1 granted hours 5 under ent-hours',
    );
    expect(acts('ent-bp')).toEqual(['token-bp issued product "Microsoft 365 Business Premium" under ent-bp']);
    expect(acts('ent-hours')).toEqual([]);
    say('token-bp issued product "Microsoft 365 Business Premium" seats 9 under ent-bp');
    expect(acts('ent-bp')).toEqual([
      'token-bp-1 issued product "Microsoft 365 Business Premium" under ent-bp',
    ]);
  });
});
