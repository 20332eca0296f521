import { expect, test } from 'vitest';
import { clauses } from '../terms/all.ts';
import { trusts } from '../membership/partner.ts';
import type { RawEvent } from '../review/event.ts';
import { storyNames } from '../review/story.ts';
import { tell } from '../review/tell.ts';
import type { Day } from '../kernel/day.ts';
import { newBooks } from './books.ts';
import type { Books } from './books.ts';
import { kinds } from './kinds.ts';
import { reminderOf, remindedClauses, remindersOn, shippedReminders } from './reminders.ts';
import { lookedAfterBy, settingsOn, zoneOf } from './settings.ts';
import { sourcesOn } from './sources.ts';

const today: Day = '2026-03-01';
const names = storyNames();

function booksOf(...events: RawEvent[]): Books {
  const books = newBooks();
  for (const event of events) {
    const on = event.on as Day;
    const teller = { by: 'test', release: 'test', recordedAt: `${on}T12:00:00.000Z`, today: on, names };
    tell(books, { events: [event] }, teller);
  }
  return books;
}

const ofPartner = (on: Day, event: string, fields: Record<string, unknown> = {}): RawEvent => ({
  thing: 'partner',
  event,
  on,
  ...fields,
});

test('a setting holds from its day on, and the one before it can still be read', () => {
  const books = booksOf(
    ofPartner('2026-01-01', 'named', { name: 'Nordwind' }),
    ofPartner('2026-02-01', 'named', { name: 'Nordwind Gruppe' }),
  );
  expect(settingsOn(books, { on: '2025-12-31' }).name).toBeUndefined();
  expect(settingsOn(books, { on: '2026-01-31' }).name).toBe('Nordwind');
  expect(settingsOn(books, { on: '2026-02-01' }).name).toBe('Nordwind Gruppe');
  expect(settingsOn(books, { on: today, knownAt: '2026-01-31T00:00:00.000Z' }).name).toBe('Nordwind');
});

test('the time zone is the one that was told last, also where it moved the day back', () => {
  const books = booksOf(
    ofPartner('2026-03-02', 'time-zone', { zone: 'Pacific/Kiritimati' }),
    ofPartner('2026-03-02', 'time-zone', { zone: 'Pacific/Pago_Pago' }),
    ofPartner('2026-02-28', 'time-zone', { zone: 'UTC' }),
  );
  expect(zoneOf(books)).toBe('UTC');
  expect(zoneOf(books, '2026-03-02T12:00:00.000Z')).toBe('UTC');
  expect(zoneOf(books, '2026-02-28T12:00:00.000Z')).toBe('UTC');
  expect(zoneOf(books, '2026-02-28T11:59:59.999Z')).toBeUndefined();
  const withdrawn = { thing: 'entry-2', event: 'withdrawn', on: today, because: 'a slip' };
  tell(
    books,
    { events: [withdrawn] },
    { by: 'test', release: 'test', recordedAt: '2026-03-03T12:00:00.000Z', today, names },
  );
  expect(zoneOf(books)).toBe('Pacific/Pago_Pago');
});

test('a name of the zone list is taken, and anything else is refused', () => {
  expect(zoneOf(newBooks())).toBeUndefined();
  for (const zone of ['UTC', 'Europe/Berlin', 'America/Argentina/Ushuaia', 'Etc/GMT+12'])
    expect(zoneOf(booksOf(ofPartner(today, 'time-zone', { zone })))).toBe(zone);
  for (const zone of ['Europe/', 'in Berlin', '+01:00'])
    expect(() => booksOf(ofPartner(today, 'time-zone', { zone }))).toThrow('not of its form');
});

test('whoever is entrusted with a kind looks after it, and the administrator after the rest', () => {
  const books = booksOf(
    { thing: 'ada', event: 'joined', on: '2026-01-01' },
    { thing: 'olga', event: 'joined', on: '2026-01-01' },
    ofPartner('2026-01-02', 'administered', { by: 'ada' }),
    ofPartner('2026-01-03', 'entrusted', { with: 'product-key', to: 'olga' }),
    ofPartner('2026-02-01', 'relieved', { of: 'product-key' }),
  );
  const [january, now] = [settingsOn(books, { on: '2026-01-31' }), settingsOn(books, { on: today })];
  const ada = { person: 'person-ada', as: 'administrator' };
  expect(lookedAfterBy(january, 'key-win')).toEqual({ person: 'person-olga', as: 'entrusted' });
  expect(lookedAfterBy(january, 'vs-1')).toEqual(ada);
  expect(lookedAfterBy(now, 'key-win')).toEqual(ada);
  expect(lookedAfterBy(settingsOn(books, { on: '2026-01-01' }), 'vs-1')).toBeUndefined();
});

test('everything that one can be entrusted with is a kind of thing', () => {
  expect(trusts.filter((trust) => !kinds.some(({ kind }) => kind === trust))).toEqual([]);
});

test('lead times are those that were told, the largest first, or those that are shipped', () => {
  const told = booksOf(
    ofPartner(today, 'reminded', { of: 'refund.window', days: '1, 20,5' }),
    ofPartner(today, 'reminded', { of: 'swap.once', days: 'none' }),
  );
  const daysOf = remindersOn(told, { on: today });
  expect(daysOf('refund.window')).toEqual([20, 5, 1]);
  expect(daysOf('swap.once')).toEqual([]);
  expect(daysOf('cloud.rights-end')).toEqual(shippedReminders('cloud.rights-end'));
  expect(daysOf('some.other')).toEqual([30, 7, 1]);
  for (const of of ['constructor', 'no.clause', '__proto__'])
    expect(() => booksOf(ofPartner(today, 'reminded', { of, days: '7' }))).toThrow(
      /no clause|not of its form/,
    );
  for (const days of ['1;2', '-1', '1000'])
    expect(() => booksOf(ofPartner(today, 'reminded', { of: 'refund.window', days }))).toThrow(
      'not of its form',
    );
});

test('every clause with lead times of its own is a clause', () => {
  const ids = new Set(clauses.map(({ id }) => id));
  expect(remindedClauses.filter((id) => !ids.has(id))).toEqual([]);
});

test('a reminder holds from its day on to the deadline, and the nearest one that has come is the one', () => {
  const days = [30, 7, 0];
  const on = (day: Day) => reminderOf('2026-03-31', { on: day, days });
  expect(on('2026-02-28')).toBeUndefined();
  expect(on('2026-03-01')).toEqual({ days: 30, since: '2026-03-01' });
  expect(on('2026-03-23')).toEqual({ days: 30, since: '2026-03-01' });
  expect(on('2026-03-24')).toEqual({ days: 7, since: '2026-03-24' });
  expect(on('2026-03-31')).toEqual({ days: 0, since: '2026-03-31' });
  expect(on('2026-04-01')).toBeUndefined();
  expect(reminderOf('2026-03-31', { on: today, days: [] })).toBeUndefined();
});

const accepted = (on: Day, n: number): RawEvent => ({
  thing: `file-${n}`,
  event: 'accepted',
  on,
  hash: String(n).repeat(64),
  format: 'visual-studio.export',
  rows: 1,
  applied: 1,
  unchanged: 0,
  refused: 0,
});
const usual = [
  { id: 'visual-studio.export', every: 30 },
  { id: 'graph.subscribedSkus', every: 30 },
];

test('a source is due so many days after the export that was imported last, and not a day before', () => {
  const books = booksOf(accepted('2026-01-31', 1), accepted('2026-01-10', 2));
  const [vs, graph] = sourcesOn(books, { on: '2026-03-01' }, usual);
  expect(vs).toMatchObject({ state: 'fresh', days: 29, due: '2026-03-02', last: { thing: 'file-1' } });
  expect(sourcesOn(books, { on: '2026-03-02' }, usual)[0]).toMatchObject({ state: 'due', days: 30 });
  expect(graph).toEqual({
    format: 'graph.subscribedSkus',
    every: 30,
    told: false,
    state: 'never imported',
  });
});

test('how often a source is awaited is told, and one that is not awaited is never due', () => {
  const books = booksOf(
    accepted('2026-01-01', 1),
    ofPartner('2026-02-01', 'source-awaited', { format: 'graph.subscribedSkus', every: 7 }),
    ofPartner('2026-02-01', 'source-not-awaited', { format: 'visual-studio.export' }),
  );
  expect(sourcesOn(books, { on: '2026-01-31' }, usual)[0]).toMatchObject({ state: 'due', told: false });
  expect(sourcesOn(books, { on: today }, usual)).toMatchObject([
    { state: 'not awaited', told: true, days: 59 },
    { state: 'never imported', told: true, every: 7 },
  ]);
});

test('an import that was taken back counts no more', () => {
  const books = booksOf(accepted('2026-01-01', 1), accepted('2026-02-01', 2));
  const withdrawn = { thing: 'entry-1', event: 'withdrawn', on: today, because: 'the wrong file' };
  tell(
    books,
    { events: [withdrawn] },
    { by: 'test', release: 'test', recordedAt: `${today}T12:00:00.000Z`, today, names },
  );
  expect(sourcesOn(books, { on: today }, usual)[0]).toMatchObject({ last: { thing: 'file-1' }, days: 59 });
});
