import { newBooks } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { parseDay } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError } from '../kernel/problem.ts';
import { alternativesTo } from './alternatives.ts';
import { parseChecks, checkOutcome } from './check.ts';
import type { Check, Outcome } from './check.ts';
import type { RawEvent } from './event.ts';
import type { Names } from './names.ts';
import { readOutcome } from './outcome.ts';
import { ask, tell } from './tell.ts';
import { parseEvent, splitWords, takeDay } from './words.ts';

const verbs = [
  'tell',
  'and',
  'ask',
  'instead',
  'position',
  'deadlines',
  'findings',
  'holders',
  'renewal',
  'freeze',
] as const;
export type Verb = (typeof verbs)[number];

/** One line of a story: `DAY VERB THING EVENT [FIELD VALUE]… [learned DAY] [named LABEL] [→ ANSWER]`. */
export type StoryLine = {
  number: number;
  text: string;
  on: Day;
  verb: Verb;
  words: string[];
  /** The day on which we came to know it; absent: the day it happened. */
  learned?: Day;
  /** A name by which a later line can withdraw the entry. */
  label?: string;
  checks: Check[];
};

export type Story = { title: string; lines: StoryLine[] };

/** Where a story differs from what it says, or cannot be read. */
export type Difference = { line: number; text: string; expected: string; found: string };

/**
 * Reads a story. `#` begins a comment; the first comment is the title.
 * @throws ProblemError `no-story-line`, naming the line
 */
export function parseStory(source: string): Story {
  const numbered = source.split('\n').map((text, n) => [n + 1, text.trim()] as const);
  const title = numbered.find(([, text]) => text.startsWith('#'))?.[1].replace(/^#+\s*/, '') ?? 'a story';
  const lines = numbered
    .filter(([, text]) => text !== '' && !text.startsWith('#'))
    .map(([number, text]) => parseLine(number, text));
  return { title, lines };
}

function parseLine(number: number, text: string): StoryLine {
  try {
    const [told, expected] = text.split(/\s(?:→|->)\s/, 2) as [string, string | undefined];
    const [day, [verb, ...rest]] = takeDay(splitWords(told));
    if (day === undefined) throw unreadable('begins with no day');
    if (!verbs.includes(verb as Verb)) throw unreadable(`has no verb among ${verbs.join(', ')}`);
    const { words, learned, named } = takeTail(rest);
    return {
      number,
      text,
      on: parseDay(day),
      verb: verb as Verb,
      words,
      ...(learned !== undefined && { learned: parseDay(learned) }),
      ...(named !== undefined && { label: named }),
      checks: expected === undefined ? [] : parseChecks(expected),
    };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError({
      code: 'no-story-line',
      message: `line ${number} (\`${text}\`): ${error.message}`,
      cure: error.cure,
    });
  }
}

const unreadable = (why: string): ProblemError =>
  new ProblemError({
    code: 'no-story-line',
    message: `it ${why}`,
    cure: 'write DAY VERB THING EVENT FIELD VALUE… → ANSWER',
  });

/** Takes `learned DAY` and `named LABEL` off the end of some words. */
function takeTail(words: readonly string[]): { words: string[]; learned?: string; named?: string } {
  const [key, value] = words.slice(-2);
  if (words.length < 3 || (key !== 'learned' && key !== 'named') || value === undefined)
    return { words: [...words] };
  return { ...takeTail(words.slice(0, -2)), [key]: value };
}

/** Lines that are told as one list: a `tell` and the `and` lines that follow it. */
export function groupsOf(lines: readonly StoryLine[]): StoryLine[][] {
  const groups: StoryLine[][] = [];
  for (const line of lines) {
    if (line.verb === 'and' && groups.length > 0) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The event of a line; the day of the line is the day it happened. `labels` gives the entries that were named. */
export function eventOf(line: StoryLine, labels: ReadonlyMap<string, number>): RawEvent {
  const [thing, ...rest] = line.words;
  const entry = thing === undefined ? undefined : labels.get(thing);
  return { ...parseEvent(entry === undefined ? line.words : [`entry-${entry}`, ...rest]), on: line.on };
}

/** People of a story are named by their short names, with nothing kept beside the books. */
export function storyNames(): Names {
  const known = new Set<string>();
  return {
    find: (reference) => {
      const id = reference.startsWith('person-') ? reference : `person-${reference}`;
      return known.has(id) ? id : undefined;
    },
    admit: ({ handle }) => {
      known.add(`person-${handle}`);
      return { id: `person-${handle}`, commitment: 'none' };
    },
  };
}

/** Runs a story on empty books, its own or those given, and gives the first difference of every line that has one. */
export function runStory(story: Story, books: Books = newBooks()): Difference[] {
  const labels = new Map<string, number>();
  const names = storyNames();
  return groupsOf(story.lines).flatMap((group) => {
    const found = outcomeOf(books, group, { labels, names });
    return group.flatMap((line, n) => {
      const difference = checkOutcome(line.checks, found(n));
      return difference ? [{ line: line.number, text: line.text, ...difference }] : [];
    });
  });
}

type Stage = { labels: Map<string, number>; names: Names };

/** What a group of lines comes to, line by line. */
function outcomeOf(books: Books, group: readonly StoryLine[], stage: Stage): (n: number) => Outcome {
  const [first] = group as [StoryLine];
  const verb = first.verb === 'and' ? 'tell' : first.verb;
  try {
    if (verb !== 'ask' && verb !== 'tell' && verb !== 'instead') {
      const outcome = readOutcome(books, { verb, words: first.words, on: first.on });
      return () => outcome;
    }
    const events = group.map((line) => eventOf(line, stage.labels));
    const learned = group.reduce<Day>((last, line) => later(last, line.learned ?? line.on), first.on);
    const teller = {
      by: 'story',
      release: 'story',
      recordedAt: `${learned}T12:00:00.000Z`,
      today: learned,
      names: stage.names,
    };
    const answered = (verb === 'tell' ? tell : ask)(books, { events }, teller);
    const { entries } = answered;
    if (verb === 'instead') {
      const days = alternativesTo(books, answered, teller).map(({ event }) =>
        event.thing === first.words[0] ? event.on : event.thing,
      );
      return () => ({ days });
    }
    if (verb === 'tell') {
      group.forEach(({ label }, n) => label !== undefined && stage.labels.set(label, entries[n]?.seq ?? -1));
    }
    return (n) => ({ findings: entries[n]?.findings ?? [] });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return () => ({ problem: error });
  }
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
