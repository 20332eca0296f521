import { describe, expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { catalogOn } from '../books/catalog.ts';
import { positionOn } from '../books/position.ts';
import type { Day } from '../kernel/day.ts';
import { grantOffer } from './grant.ts';
import type { Grant, GrantAsked } from './grant.ts';
import { storyNames } from './story.ts';
import { tell } from './tell.ts';
import type { Told } from './tell.ts';
import { parseEvent, splitWords } from './words.ts';

const today: Day = '2026-11-20';

type Stage = {
  books: Books;
  say: (...lines: string[]) => Told;
  plan: (asked: GrantAsked) => Grant;
  grant: (asked: GrantAsked) => Told;
};

function stage(...lines: string[]): Stage {
  const books = newBooks();
  const as = {
    by: 'test',
    release: '0',
    recordedAt: `${today}T12:00:00.000Z`,
    today,
    names: storyNames(),
  };
  const say = (...more: string[]): Told =>
    tell(books, { events: more.map((line) => parseEvent(splitWords(line))) }, as);
  const plan = (asked: GrantAsked): Grant => grantOffer(books, asked, today);
  const grant = (asked: GrantAsked): Told => tell(books, { events: plan(asked).events }, as);
  for (const line of lines) say(line);
  return { books, say, plan, grant };
}

const bought = '2026-03-05 enr-2026 bought offer core';
const core = { enrollment: 'enr-2026' };
const entitled = (books: Books, on: Day = today): Record<string, number | string> =>
  Object.fromEntries(positionOn(books, { on }).lines.map((line) => [line.thing, line.numbers.entitled]));
const outcomes = ({ lines }: Grant): Record<string, number> =>
  lines.reduce<Record<string, number>>(
    (sum, { outcome }) => ({ ...sum, [outcome]: (sum[outcome] ?? 0) + 1 }),
    {},
  );

describe('granting an offer', () => {
  test('tells one entitlement for each row, on the first day, with the source of its number', () => {
    const { grant } = stage(bought);
    const { entries } = grant(core);
    expect(entries.length).toBeGreaterThan(25);
    expect(new Set(entries.map(({ event }) => event.thing)).size).toBe(entries.length);
    expect(entries.find(({ event }) => event.thing === 'ent-2026-visio-plan-2')?.event).toEqual({
      thing: 'ent-2026-visio-plan-2',
      event: 'granted',
      on: '2026-03-05',
      benefit: 'Visio Plan 2',
      quantity: 5,
      unit: 'users',
      source: 'Partner Success Core Benefits - catalog of 2026-02-18, certainty C',
      under: 'enr-2026',
    });
  });

  test('finds no difference to the catalog in what it gives, and one where the caller set another number', () => {
    const { grant } = stage(bought);
    const set = [{ benefit: 'Visio Plan 2', quantity: 7 }];
    const differing = grant({ ...core, set }).entries.flatMap(({ event, findings }) =>
      findings.some(({ doubts }) => doubts?.includes('differs-from-catalog')) ? [event.thing] : [],
    );
    expect(differing).toEqual(['ent-2026-visio-plan-2']);
  });

  test('gives money as a whole number of its currency, and grants nothing of what is none or unknown', () => {
    const { plan } = stage(bought);
    const { events, lines } = plan(core);
    expect(events.find(({ thing }) => thing === 'ent-2026-azure-bulk-credit')).toMatchObject({
      quantity: 2400,
      unit: 'USD per year',
    });
    expect(lines.filter(({ outcome }) => outcome !== 'granted').map(({ row }) => row.benefit)).toEqual([
      'On-premises support',
      'Technical presales',
    ]);
    expect(events).toHaveLength(lines.length - 2);
  });

  test('leaves out and changes lines before they are told', () => {
    const { plan } = stage(bought);
    const asked = {
      ...core,
      without: ['teams enterprise', 'ent-2026-visio-plan-2'],
      set: [
        { benefit: 'Technical presales', quantity: 4 },
        { benefit: 'Azure bulk credit', quantity: '2100 EUR' },
        { benefit: 'Cloud support', quantity: 'unlimited' },
      ],
    };
    const changed = plan(asked);
    expect(outcomes(changed)).toMatchObject({ 'left out': 2, none: 1 });
    const told = Object.fromEntries(changed.events.map((event) => [event.thing, event]));
    expect(told['ent-2026-technical-presales']).toMatchObject({ quantity: 4 });
    expect(told['ent-2026-azure-bulk-credit']).toMatchObject({ quantity: 2100, unit: 'EUR per year' });
    expect(told['ent-2026-cloud-support']).not.toHaveProperty('quantity');
    expect(told['ent-2026-cloud-support']?.['source']).toMatch(/certainty B, quantity as told$/);
    expect(told['ent-2026-visio-plan-2']).toBeUndefined();
    const cents = plan({ ...core, set: [{ benefit: 'Azure bulk credit', quantity: '2100.50 USD' }] });
    expect(outcomes(cents)).toMatchObject({ fraction: 1 });
  });

  test('a second time finds all of it on record, under whatever id, and tells the rest only', () => {
    const { grant, plan, say } = stage(
      bought,
      '2026-03-05 ent-own granted benefit "visio PLAN 2" quantity 6 unit users under enr-2026',
    );
    const [first] = plan(core).lines.filter(({ outcome }) => outcome === 'already');
    expect(first?.thing).toBe('ent-own');
    const told = grant(core).entries;
    expect(told.map(({ event }) => event.thing)).not.toContain('ent-2026-visio-plan-2');
    expect(plan(core).events).toEqual([]);
    const dropped = told.find(({ event }) => event.thing === 'ent-2026-dragon-copilot');
    say(`entry-${dropped?.seq} withdrawn because "it was not listed"`);
    expect(plan(core).events.map(({ thing }) => thing)).toEqual(['ent-2026-dragon-copilot']);
  });

  test('an id that another benefit has is not taken twice', () => {
    const { plan } = stage(
      bought,
      '2026-03-05 ent-2026-visio-plan-2 granted benefit Other quantity 1 unit users under enr-2026',
    );
    const line = plan(core).lines.find(({ row }) => row.benefit === 'Visio Plan 2');
    expect(line).toMatchObject({
      outcome: 'granted',
      thing: expect.stringMatching(/^ent-2026-visio-plan-2-/),
    });
  });

  test('takes what a designation adds only where it was attained', () => {
    const { plan, grant } = stage('2026-09-01 enr-s bought offer spd');
    const bare = plan({ enrollment: 'enr-s' });
    expect(bare.lines.every(({ row }) => row.scope === undefined)).toBe(true);
    expect(bare.says.join()).toContain('`Modern Work`');
    const both = plan({ enrollment: 'enr-s', scopes: ['modern work', 'Security'] });
    const credits = both.events.filter(({ benefit }) => benefit === 'Azure bulk credit');
    expect(credits.map(({ thing, quantity }) => [thing, quantity])).toEqual([
      ['ent-s-security-azure-bulk-credit', 10_000],
      ['ent-s-modern-work-azure-bulk-credit', 4000],
    ]);
    grant({ enrollment: 'enr-s', scopes: ['Security'] });
    const later = plan({ enrollment: 'enr-s', scopes: ['Security', 'Modern Work'] });
    expect(later.events.map(({ thing }) => thing)).toEqual([
      'ent-s-modern-work-azure-bulk-credit',
      'ent-s-modern-work-microsoft-365-e5',
      'ent-s-modern-work-microsoft-365-copilot',
    ]);
    const ambiguous = {
      enrollment: 'enr-s',
      scopes: ['Security', 'Modern Work'],
      without: ['Azure bulk credit'],
    };
    expect(() => plan(ambiguous)).toThrow(/means 2 rows/);
  });

  test('a weak source grants nothing, unless the caller confirms it', () => {
    const { plan, say } = stage('2026-11-10 enr-s bought offer spd');
    const github = ({ events }: Grant): unknown[] =>
      events.filter(({ benefit }) => benefit === 'GitHub Enterprise Cloud');
    expect(outcomes(plan({ enrollment: 'enr-s' }))).toMatchObject({ weak: 1 });
    expect(github(plan({ enrollment: 'enr-s' }))).toEqual([]);
    const set = [{ benefit: 'GitHub Enterprise Cloud', quantity: 10 }];
    expect(github(plan({ enrollment: 'enr-s', set }))).toMatchObject([{ quantity: 10 }]);
    say(
      '2026-11-10 row-gh set offer spd benefit "GitHub Enterprise Cloud" quantity 8 unit users source us asOf 2026-11-10 certainty D',
    );
    expect(github(plan({ enrollment: 'enr-s' }))).toMatchObject([{ quantity: 8 }]);
  });

  test('an offer without rows grants nothing and says why', () => {
    const { plan } = stage('2025-01-06 enr-x bought offer gold-plus', '2025-06-01 enr-c bought offer core');
    expect(plan({ enrollment: 'enr-x' })).toMatchObject({
      events: [],
      says: [expect.stringContaining('unknown')],
    });
    expect(plan({ enrollment: 'enr-c' }).says[0]).toContain('the first one is of 2026-02-18');
    const later = plan({ enrollment: 'enr-c', edition: '2026-02-18' });
    expect(later.events[0]).toMatchObject({
      on: '2025-06-01',
      source: expect.stringContaining('2026-02-18'),
    });
  });

  test('finds the one enrollment of an offer that is in its year', () => {
    const { plan, say } = stage(bought, '2025-01-06 enr-2025 bought offer core until 2026-01-05');
    expect(plan({ offer: 'Core' }).enrollment).toBe('enr-2026');
    expect(() => plan({ offer: 'spd' })).toThrow(/no enrollment of `spd`/);
    say('2026-04-01 enr-too bought offer core');
    expect(() => plan({ offer: 'core' })).toThrow(/more than one enrollment/);
  });

  test.each<[string, GrantAsked, string]>([
    ['neither', {}, 'either the enrollment or the offer'],
    ['an enrollment that is not there', { enrollment: 'enr-9' }, 'no enrollment `enr-9`'],
    ['an entitlement', { enrollment: 'ent-9' }, 'no enrollment `ent-9`'],
    ['a day before it', { ...core, on: '2026-03-04' }, 'begins on 2026-03-05'],
    ['a benefit that is none', { ...core, without: ['Viso'] }, 'no benefit `Viso`'],
    ['a scope that is none', { ...core, scopes: ['Security'] }, 'no rows of `Security`'],
    ['words for a number', { ...core, set: [{ benefit: 'Visio Plan 2', quantity: 'many' }] }, '`many` is no'],
    [
      'both ways',
      { ...core, without: ['Visio Plan 2'], set: [{ benefit: 'Visio Plan 2', quantity: 1 }] },
      'both left out',
    ],
  ])('says what is wrong: %s', (_, asked, message) => {
    expect(() => stage(bought).plan(asked)).toThrow(message);
  });
});

describe('an entitlement', () => {
  const setVisio =
    'row-visio set offer core benefit "Visio Plan 2" quantity 7 unit users source "Partner Center" asOf 2026-03-05 certainty A';

  test('is a snapshot: a later row of the catalog changes none', () => {
    const { books, grant, say } = stage(bought);
    grant(core);
    const before = entitled(books);
    say(`2026-03-05 ${setVisio}`);
    expect(entitled(books)).toEqual(before);
    const [found] = catalogOn(books, { on: '2026-03-05' }, 'core');
    expect(found?.rows.find(({ benefit }) => benefit === 'Visio Plan 2')).toMatchObject({ quantity: 7 });
  });

  test('is corrected by itself, and leaves the others as they were granted', () => {
    const { books, grant, say } = stage(bought);
    const entry = grant(core).entries.find(({ event }) => event.thing === 'ent-2026-visio-plan-2');
    const before = entitled(books);
    say(
      `entry-${entry?.seq} withdrawn because "Partner Center lists seven"`,
      '2026-03-05 ent-2026-visio-plan-2 granted benefit "Visio Plan 2" quantity 7 unit users under enr-2026',
    );
    expect(entitled(books)).toEqual({ ...before, 'ent-2026-visio-plan-2': 7 });
  });

  test('takes the row of the user from the day it was told of, and says so before', () => {
    const { plan, say } = stage(bought, `2026-03-05 ${setVisio}`);
    const [visio] = plan(core).events.filter(({ benefit }) => benefit === 'Visio Plan 2');
    expect(visio).toMatchObject({ quantity: 7, source: expect.stringContaining('own row of 2026-03-05') });
    say(
      '2026-06-01 row-viva set offer core benefit "Viva Suite" unlimited yes unit users source us asOf 2026-06-01 certainty A',
    );
    expect(plan(core).says.join()).toContain('`row-viva` counts only after 2026-03-05');
    expect(plan({ ...core, edition: today }).events.map(({ benefit }) => benefit)).toContain('Viva Suite');
  });
});
