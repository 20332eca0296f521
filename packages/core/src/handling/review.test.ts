import { describe, expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import { deadlinesOn } from '../books/deadlines.ts';
import { checkpointsSentOn, reviewsOn } from '../books/reviews.ts';
import { storyNames } from '../review/story.ts';
import { tell } from '../review/tell.ts';
import { parseEvent, splitWords } from '../review/words.ts';

/** Tells lines of `DAY THING EVENT …`, all of them learned on one day. */
function told(...lines: string[]) {
  const books = newBooks();
  const names = storyNames();
  const teller = {
    by: 'ada',
    release: 'test',
    recordedAt: '2026-12-31T08:00:00.000Z',
    today: '2026-12-31',
    names,
  } as const;
  for (const line of lines) tell(books, { events: [parseEvent(splitWords(line))] }, teller);
  return books;
}

const letter =
  '2026-11-25 review-1 opened asker "Audit firm" from 2025-07-01 to 2026-06-30 due 2026-12-15 reference A-17';
const hash = 'a'.repeat(64);
const root = `${'A'.repeat(43)}=`;

describe('a review', () => {
  test('stands as everything that was told of it', () => {
    const books = told(
      '2025-01-01 ada joined',
      letter,
      '2026-11-25 review-1 owned by ada',
      `2026-11-27 review-1 packed hash ${hash} from 2025-07-01 to 2026-06-30 size 3 people yes`,
      `2026-11-28 review-1 handed-over to "Audit firm" how portal hash ${hash}`,
      '2026-12-02 review-1 answered what "all of it"',
      '2026-12-20 review-1 closed outcome "nothing found"',
    );
    expect(reviewsOn(books, { on: '2026-12-31' })).toEqual([
      {
        review: 'review-1',
        opening: {
          asker: 'Audit firm',
          from: '2025-07-01',
          to: '2026-06-30',
          reference: 'A-17',
          on: '2026-11-25',
        },
        due: '2026-12-15',
        owner: 'person-ada',
        packs: [{ hash, from: '2025-07-01', to: '2026-06-30', size: 3, people: true, on: '2026-11-27' }],
        handedOver: [{ to: 'Audit firm', how: 'portal', hash, on: '2026-11-28' }],
        answered: { on: '2026-12-02', what: 'all of it' },
        closed: { on: '2026-12-20', outcome: 'nothing found' },
        state: 'closed',
      },
    ]);
    expect(reviewsOn(books, { on: '2026-11-26' })).toMatchObject([{ state: 'open', packs: [] }]);
    expect(reviewsOn(books, { on: '2026-11-24' })).toEqual([]);
  });

  test('falls due on its day, or the day it was postponed to, until it is answered', () => {
    const due = (...more: string[]): string[] =>
      deadlinesOn(told(letter, ...more), { on: '2026-12-01' }).map(
        ({ on, what, clause }) => `${on} ${what} ${clause}`,
      );
    expect(due()).toEqual(['2026-12-15 last day to answer Audit firm audit.present-records']);
    expect(due('2026-12-01 review-1 postponed due 2027-01-15 because "they agreed"')).toEqual([
      '2027-01-15 last day to answer Audit firm audit.present-records',
    ]);
    expect(due('2026-12-01 review-1 answered')).toEqual([]);
    expect(due('2026-12-02 review-1 answered')).toHaveLength(1);
    expect(due('2026-12-01 review-1 closed')).toEqual([]);
    const noDay = told('2026-11-25 review-1 opened asker us from 2025-07-01 to 2026-06-30');
    expect(deadlinesOn(noDay, { on: '2026-12-01' })).toEqual([]);
  });

  test('cannot be told of before it was opened, opened or closed twice, or opened for no period', () => {
    expect(() => told('2026-11-25 review-1 answered')).toThrow('there is no `review-1` on 2026-11-25');
    expect(() => told(letter, letter)).toThrow('it is on record already');
    expect(() => told(letter, '2026-12-01 review-1 closed', '2026-12-02 review-1 closed')).toThrow(
      'it is closed already',
    );
    expect(() => told('2026-11-25 review-1 opened asker us from 2026-07-01 to 2026-06-30')).toThrow(
      'its period ends before it begins',
    );
  });
});

describe('a checkpoint that was sent', () => {
  test('is listed once for everybody it was sent to, the last sending first', () => {
    const books = told(
      `2026-03-01 checkpoint-12 sent size 12 root ${root} to Escrow how mail`,
      letter,
      `2026-11-26 checkpoint-12 sent size 12 root ${root} to "Audit firm" review review-1`,
    );
    expect(checkpointsSentOn(books, { on: '2026-12-31' })).toEqual([
      {
        checkpoint: 'checkpoint-12',
        size: 12,
        root,
        to: 'Audit firm',
        review: 'review-1',
        on: '2026-11-26',
      },
      { checkpoint: 'checkpoint-12', size: 12, root, to: 'Escrow', how: 'mail', on: '2026-03-01' },
    ]);
    expect(checkpointsSentOn(books, { on: '2026-03-01' })).toHaveLength(1);
  });

  test('has one root and one size', () => {
    const other = `${'B'.repeat(43)}=`;
    expect(() =>
      told(
        `2026-03-01 checkpoint-12 sent size 12 root ${root} to Escrow`,
        `2026-03-02 checkpoint-12 sent size 12 root ${other} to Escrow`,
      ),
    ).toThrow('it is of 12 entries with the root');
    expect(() => told('2026-03-01 checkpoint-12 sent size 12 root abc to Escrow')).toThrow('root');
  });
});
