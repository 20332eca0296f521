import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { deadlinesOn } from '../books/deadlines.ts';
import { kinds } from '../books/kinds.ts';
import { deadlinesOf } from '../books/reminders.ts';
import { daysBetween } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { findingsOn } from './findings.ts';
import { lastDayTold, shiftStory } from './shift.ts';
import { parseStory, runStory } from './story.ts';
import type { Story } from './story.ts';
import { ask } from './tell.ts';
import { parseEvent, splitWords } from './words.ts';

const read = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

const demo: Story = parseStory(read('examples/demo.story'));
const end = lastDayTold(demo) as Day;
const books = newBooks();
runStory(demo, books);

describe('the demo', () => {
  /** What is found, without days: by what, of what, which answer. Versions of products have a calendar of their own. */
  const found = (books: Books, on: Day): string[] =>
    findingsOn(books, { on })
      .filter(({ clause }) => clause !== 'incident.n-minus-1')
      .map(({ thing, event = 'stands', clause, answer }) => [thing, event, clause, answer].join(' '))
      .sort();
  const expected = found(books, end);

  test.each<[string, Day]>([
    ['a leap day', '2028-02-29'],
    ['the day after a leap day', '2028-03-01'],
    ['the last day of a short February', '2027-02-28'],
    ['a year with a leap day in its middle', '2028-06-30'],
    ['the last day of a year', '2026-12-31'],
    ['the first day of a year', '2027-01-01'],
    ['the end of a long month', '2027-07-31'],
    ['three years earlier', '2023-11-20'],
    ['six years later', '2032-10-09'],
    ['a century without a leap day', '2100-03-01'],
  ])('gives the same answers when it ends on %s', (_, today) => {
    const shifted = shiftStory(demo, daysBetween(end, today));
    expect(lastDayTold(shifted)).toBe(today);
    const books = newBooks();
    expect(runStory(shifted, books)).toEqual([]);
    expect(found(books, today)).toEqual(expected);
  });

  test('has the people, offers and companies of its title, and everything but what only the past, a file or somebody outside has', () => {
    const idsOf = (prefix: string): string[] =>
      [...books.timelines.keys()].filter((id) => id.startsWith(prefix));
    expect(idsOf('person-')).toHaveLength(40);
    expect(idsOf('aff-')).toHaveLength(2);
    const offers = idsOf('enr-').map((id) => books.timelines.get(id)?.facts[0]?.event['offer']);
    expect(new Set(offers)).toEqual(new Set(['core', 'expanded', 'spd']));
    const absent = kinds.filter(({ kind }) => !books.ofKind.has(kind)).map(({ kind }) => kind);
    expect(absent).toEqual(['competency', 'checkpoint', 'guide', 'catalog-row', 'lifecycle-row']);
  });

  test('has no deadline but of clauses with lead times of their own', () => {
    const clauses = new Set(deadlinesOn(books, { on: end }).map(({ clause }) => clause));
    expect(clauses.size).toBeGreaterThan(5);
    expect([...clauses].filter((clause) => deadlinesOf(clause) === undefined)).toEqual([]);
  });

  test('names no year in an id', () => {
    const things = demo.lines.map(({ words: [thing = ''] }) => thing);
    expect(things.filter((thing) => /(19|20)\d\d/.test(thing))).toEqual([]);
  });

  test('is told in the order in which it came to be known', () => {
    const days = demo.lines.filter(({ verb }) => verb === 'tell').map(({ on, learned = on }) => learned);
    expect(days).toEqual(days.toSorted());
  });

  test.each(['README.md', 'docs/tutorial.md'])('can be asked and told what %s says', (page) => {
    const [ofDemo = ''] = read(page).split('## Your own record');
    const commands = [...ofDemo.matchAll(/^npx benefolio (?:ask|tell) ([^#\n]+)/gm)].map(
      ([, words = '']) => words,
    );
    expect(commands.length).toBeGreaterThanOrEqual(2);
    for (const words of commands) {
      const events = [parseEvent(splitWords(words))];
      const names = { find: personOf, admit: () => ({ id: 'person-new', commitment: 'none' }) };
      const teller = { by: 'test', release: 'test', recordedAt: `${end}T12:00:00.000Z`, today: end, names };
      expect(() => ask(books, { events }, teller)).not.toThrow();
    }
  });
});

const personOf = (handle: string): string | undefined =>
  books.timelines.has(`person-${handle}`) ? `person-${handle}` : undefined;
