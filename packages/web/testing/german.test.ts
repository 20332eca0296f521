import { readFileSync, readdirSync } from 'node:fs';
import {
  clauses,
  deadlinesOf,
  deadlinesOn,
  kinds,
  lastDayTold,
  newBooks,
  parseStory,
  planOf,
  remindedClauses,
  runStory,
  unitBeside,
  withdrawnSpec,
} from '@benefolio/core';
import type { Day } from '@benefolio/core';
import { expect, test } from 'vitest';
import { benefits } from '../src/messages/de/record/benefits.ts';
import { choices } from '../src/messages/de/record/choices.ts';
import { clauses as clauseTexts } from '../src/messages/de/record/clauses.ts';
import { fields } from '../src/messages/de/record/fields.ts';
import { handling } from '../src/messages/de/record/handling.ts';
import { membership } from '../src/messages/de/record/membership.ts';
import { said } from '../src/messages/de/record/texts.ts';
import { units } from '../src/messages/de/record/units.ts';
import { verbs } from '../src/messages/de/record/verbs.ts';

const specs = [
  ...kinds.flatMap(({ events }) => Object.entries(events)),
  ['withdrawn', withdrawnSpec] as const,
];
const fieldsOf = specs.flatMap(([, spec]) => Object.entries(spec.fields));

const sorted = (texts: Iterable<string>): string[] => [...new Set(texts)].sort();

test('every event, field and kind has its German words, and no word is of none', () => {
  expect(sorted([membership, benefits, handling].flatMap(Object.keys))).toEqual(
    sorted([
      ...kinds.map(({ title }) => title),
      ...specs.map(([, { says }]) => says),
      ...fieldsOf.map(([, { says }]) => says),
    ]),
  );
});

test('every clause has its German title and what it says', () => {
  expect(sorted(Object.keys(clauseTexts))).toEqual(
    sorted(clauses.flatMap(({ title, says }) => [title, says])),
  );
});

test('every event, field and choice has a German name', () => {
  expect(sorted(Object.keys(verbs))).toEqual(sorted(specs.map(([name]) => name)));
  expect(sorted(Object.keys(fields))).toEqual(sorted(fieldsOf.map(([name]) => name)));
  expect(sorted(Object.keys(choices))).toEqual(
    sorted(fieldsOf.flatMap(([, { type, of = [] }]) => (type === 'choice' ? of : []))),
  );
});

test('one of what is counted is said in German as well as many', () => {
  const ones = Object.keys(units).map((unit) => unitBeside(1, unit));
  expect(ones.filter((one) => !(one in units))).toEqual([]);
});

/** Texts that begin alike in both languages would be no proof: none of these may come back as it went. */
const untold = (texts: Iterable<string>): string[] => sorted(texts).filter((text) => said(text) === text);

test('whatever falls due in the demo and in the stories is said in German, what is reminded of, and what a renewal asks for', () => {
  const examples = new URL('../../../examples/', import.meta.url);
  const stories = readdirSync(new URL('stories/', examples)).map((name) => `stories/${name}`);
  const due = ['demo.story', ...stories].flatMap((name) => {
    const story = parseStory(readFileSync(new URL(name, examples), 'utf8'));
    const books = newBooks();
    runStory(story, books);
    const days = sorted([...story.lines.map(({ on }) => on), lastDayTold(story) as Day]) as Day[];
    return days.flatMap((on) => deadlinesOn(books, { on }).map(({ what }) => what));
  });
  const books = newBooks();
  const demo = parseStory(readFileSync(new URL('demo.story', examples), 'utf8'));
  runStory(demo, books);
  const choices = [{ what: 'renew' }, { what: 'lapse' }, { what: 'switch', to: 'launch' }] as const;
  const tasks = choices.flatMap((choice) =>
    planOf(books, { enrollment: 'enr-spd', choice }, { on: lastDayTold(demo) as Day }).tasks.map(
      ({ what }) => what,
    ),
  );
  expect(untold(tasks)).toEqual([]);
  expect(untold(due)).toEqual([]);
  expect(untold(remindedClauses.flatMap((clause) => deadlinesOf(clause) ?? []))).toEqual([]);
});
