import { describe, expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import type { Source } from '../journal/entry.ts';
import { storyNames } from '../review/story.ts';
import { tell } from '../review/tell.ts';
import { parseEvent, splitWords } from '../review/words.ts';
import { readinessOf } from './readiness.ts';
import { topics } from './readiness-shape.ts';
import type { ReadinessTopic, Topic } from './readiness-shape.ts';

const period = { from: '2025-02-01', to: '2025-03-31', today: '2025-06-01' } as const;
const file = { file: 'f'.repeat(64), format: 'graph.subscribedSkus' };

/** Tells lines of `DAY THING EVENT …`; those that begin with `+` were read from a file. */
function read(lines: readonly string[], asked: Partial<typeof period> = {}) {
  const books = newBooks();
  const names = storyNames();
  const teller = {
    by: 'ada',
    release: 'test',
    recordedAt: '2025-06-01T08:00:00.000Z',
    today: '2025-06-01',
    names,
  } as const;
  for (const line of lines) {
    const source: Source | undefined = line.startsWith('+') ? file : undefined;
    tell(books, { events: [parseEvent(splitWords(line.replace('+', '')))], source }, teller);
  }
  return readinessOf(books, { ...period, ...asked });
}

const topic = (lines: readonly string[], name: Topic): ReadinessTopic => {
  const found = read(lines).topics.find((one) => one.topic === name);
  if (!found) throw new Error(`there is no topic ${name}`);
  return found;
};

const year = '2025-01-05 enr-1 bought offer core eligible yes';
const key = '2025-01-07 key-1 issued product "Windows Server" activations 2 under enr-1';
const used = '2025-02-01 key-1 activated machine one';

describe('readiness', () => {
  test('goes through every topic, in one order, and says of each what is ready', () => {
    const { topics: found, from, to } = read([year, key, used]);
    expect(found.map((one) => one.topic)).toEqual([...topics]);
    expect({ from, to }).toEqual({ from: period.from, to: period.to });
    for (const { ready, says, items } of found) {
      expect(ready).toBe(items.length === 0);
      expect(says).not.toBe('');
    }
  });

  test('has nothing missing where everything was told, attested, imported and sent', () => {
    const { topics: found } = read([
      '2025-01-01 ada joined',
      year,
      `+${key}`,
      used,
      '2025-02-02 use-1 stated of key-1 by partner purpose internal revenue none',
      `2025-03-01 file-1 accepted hash ${'a'.repeat(64)} format partner-center rows 1 applied 1 unchanged 0 refused 0`,
      '2025-04-01 partner attested by ada from 2025-02-01 to 2025-03-31',
      `2025-05-01 checkpoint-3 sent size 3 root ${'A'.repeat(43)}= to Escrow`,
    ]);
    expect(found.filter(({ ready }) => !ready)).toEqual([]);
  });

  test('is refused for a period that ends before it begins', () => {
    expect(() => read([], { from: '2025-04-01' as never })).toThrow('ends before it begins');
  });
});

describe('what is missing', () => {
  test('a period of which nothing is on record', () => {
    expect(topic([year], 'record').items).toMatchObject([{ says: 'nothing is on record of the period' }]);
    expect(topic([year, key, used], 'record')).toMatchObject({
      ready: true,
      says: '3 entries tell of days up to 2025-03-31, 1 of them of the period',
    });
  });

  test('things under no enrollment, and of which nobody said how many were granted', () => {
    const lines = ['2025-01-06 ent-1 granted benefit E3 unit users'];
    expect(topic(lines, 'enrollment').items[0]?.about).toEqual([{ thing: 'ent-1', label: 'E3' }]);
    expect(topic(lines, 'quantity').items[0]?.about).toEqual([{ thing: 'ent-1', label: 'E3' }]);
  });

  test('numbers beside which stands neither a file nor a count of Microsoft’s', () => {
    const bare = topic([year, key], 'backing');
    expect(bare.items[0]).toMatchObject({
      says: '1 number rests on your own word alone: no file and no count of Microsoft’s stands beside it',
      about: [{ thing: 'key-1' }],
    });
    expect(topic([year, `+${key}`], 'backing').ready).toBe(true);
    const counted = '2025-02-02 key-1 counted remaining 2 by "Partner Center"';
    expect(topic([year, key, counted], 'backing').ready).toBe(true);
    const under = [
      year,
      '+2025-01-06 ent-1 granted benefit E3 quantity 9 unit users under enr-1',
      '2025-01-07 token-1 issued product E3 seats 9 under ent-1',
    ];
    expect(topic(under, 'backing').ready).toBe(true);
  });

  test('a count of Microsoft’s that differs', () => {
    const lines = [
      year,
      '2025-01-06 token-1 issued product E3 seats 9 under enr-1',
      '2025-01-06 token-1 redeemed tenant contoso',
      '2025-02-01 sku-e3 counted product E3 licenses 9 assigned 4 by Graph',
    ];
    expect(topic(lines, 'difference').items).toMatchObject([
      {
        says: 'Graph counted 4 assigned of E3 on 2025-02-01; the record has 0',
        counted: { product: 'E3', what: 'assigned', theirs: 4, ours: 0 },
        about: [{ thing: 'sku-e3' }],
      },
    ]);
  });

  test('what is against the terms: acts of the period apart from what still stands', () => {
    const acts = topic(
      [year, key, used, '2025-02-02 key-1 activated machine two', '2025-02-03 key-1 activated machine three'],
      'terms',
    );
    expect(acts.items).toMatchObject([
      {
        says: expect.stringContaining('1 act of the period was against it'),
        clause: 'key.finite',
        about: [{ thing: 'key-1', on: '2025-02-03', seq: 4 }],
      },
    ]);
    const stands = topic(
      [year, '2025-01-06 vs-1 granted level professional under enr-1', '2025-01-08 vs-1 assigned to outside'],
      'terms',
    );
    expect(stands.items.map(({ says }) => says).join()).toContain(
      '1 thing stands against it on the last day',
    );
  });

  test('facts that findings lacked, each once for all things', () => {
    const { items } = topic(
      [
        '2025-02-01 token-1 issued product E3 seats 1',
        '2025-02-01 token-2 issued product E3 seats 1',
        '2025-02-02 token-1 redeemed tenant contoso',
        '2025-02-02 token-2 redeemed tenant contoso',
      ],
      'facts',
    );
    const one = items.find(({ clause }) => clause === 'cloud.rights-end');
    expect(one).toMatchObject({
      missing: ['last day of the enrollment year'],
      does: 'tell it: last day of the enrollment year',
    });
    // What is missing both of the act and of what stands is missing once.
    expect(one?.about.map(({ thing }) => thing)).toEqual(['token-1', 'token-2']);
  });

  test('a purpose that nobody stated, with the act that states it', () => {
    const { items } = topic([year, key, used], 'purpose');
    expect(items).toMatchObject([
      {
        says: 'it is not stated what 1 thing in 1 hand is used for',
        about: [{ thing: 'key-1', holders: ['one'], act: 'use-key-1-one stated of key-1 by partner' }],
      },
    ]);
  });

  const accepted = (on: string): string =>
    `${on} file-1 accepted hash ${'a'.repeat(64)} format partner-center rows 1 applied 1 unchanged 0 refused 0`;

  test.each([
    ['never', [], 'no file of Microsoft’s was imported up to the end of the period'],
    ['before the period', [accepted('2025-01-31')], 'on 2025-01-31: none in the period'],
    ['32 days before its end', [accepted('2025-02-27')], 'on 2025-02-27: 32 days before its end'],
    ['31 days before its end', [accepted('2025-02-28')], undefined],
    ['after it', [accepted('2025-04-01')], 'no file of Microsoft’s was imported up to the end of the period'],
  ])('a file imported %s', (_, lines, says) => {
    const found = topic([year, ...lines], 'import').items.map((item) => item.says);
    expect(found).toEqual(says === undefined ? [] : [expect.stringContaining(says)]);
  });

  test.each([
    ['nothing', [], false],
    ['all of it', ['from 2025-02-01 to 2025-03-31'], true],
    ['all but the last day', ['from 2025-02-01 to 2025-03-30'], false],
    ['all but the first day', ['from 2025-02-02 to 2025-03-31'], false],
    ['in two parts', ['from 2025-03-01 to 2025-05-01', 'from 2025-01-01 to 2025-02-28'], true],
    [
      'in two parts with a day between',
      ['from 2025-03-02 to 2025-05-01', 'from 2025-01-01 to 2025-02-28'],
      false,
    ],
  ])('an attestation of %s', (_, periods, ready) => {
    const lines = periods.map((words) => `2025-05-20 partner attested by ada ${words}`);
    const found = topic(['2025-01-01 ada joined', year, ...lines], 'attestation');
    expect(found.ready).toBe(ready);
    if (!ready)
      expect(found.items[0]?.about).toEqual([
        { thing: 'partner', act: 'partner attested from 2025-02-01 to 2025-03-31' },
      ]);
  });

  test('a day is not attested before it is over', () => {
    expect(() =>
      topic(
        ['2025-01-01 ada joined', '2025-05-20 partner attested by ada from 2025-05-01 to 2025-05-21'],
        'attestation',
      ),
    ).toThrow('2025-05-21 is not over yet');
  });

  test('a checkpoint outside, and how long ago it was sent', () => {
    const sent = `2025-05-22 checkpoint-1 sent size 1 root ${'A'.repeat(43)}= to Escrow`;
    expect(topic([year], 'checkpoint').ready).toBe(false);
    expect(topic([year, sent], 'checkpoint').says).toBe(
      'a checkpoint of 1 entry was sent to Escrow on 2025-05-22, 10 days ago',
    );
  });

  test('who sees to it, where somebody sees to a deadline of the thing', () => {
    const { items } = topic(
      [
        '2025-01-01 ada joined',
        '2025-01-06 ent-1 granted benefit E3 quantity 1 unit users activateBy 2025-07-01',
        '2025-02-01 due-ent-1-benefits.as-listed-when-bought owned about ent-1 due 2025-07-01 what "last day" by ada',
      ],
      'enrollment',
    );
    expect(items[0]?.about).toEqual([{ thing: 'ent-1', label: 'E3', owner: 'person-ada' }]);
  });
});
