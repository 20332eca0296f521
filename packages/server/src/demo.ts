import {
  ProblemError,
  daysBetween,
  eventOf,
  groupsOf,
  lastDayTold,
  latest,
  parseStory,
  shiftStory,
} from '@benefolio/core';
import type { Day, Story, StoryLine } from '@benefolio/core';
import { officeOf } from './desk.ts';
import type { Outside } from './desk.ts';
import type { Demo, Filled } from './filled.ts';
import { sha256 } from './hash.ts';
import { tellAt } from './telling.ts';
import { dayIn, instantOf } from './zone.ts';

type Stage = {
  org: string;
  /** Sets the clock of the store: milliseconds since 1970. */
  at: (instant: number) => void;
};

const second = 1000;

/** Who told it, in every entry of the demo. */
export const demoTeller = 'demo';

/**
 * Tells a story as if its last day were today: line by line, each at nine in the morning, in the time zone of the
 * organization, of the day on which it was learned; and today at once, where it is not nine yet.
 * @throws ProblemError `not-empty` when the record has entries, and what telling gives, naming the line
 */
export async function fillDemo(outside: Outside, source: string, { org, at }: Stage): Promise<Filled> {
  const office = officeOf(outside);
  const desk = await office.desk(org);
  const { size } = await outside.store.head(org);
  if (size > 0) throw notEmpty(size);
  const now = outside.now();
  const { title, lines } = endingOn(parseStory(source), dayIn(outside.zone, instantOf(now)));
  const file = sha256(source).toHex();
  const labels = new Map<string, number>();
  let entries = 0;
  for (const group of groupsOf(lines).filter(([first]) => first?.verb === 'tell' || first?.verb === 'and')) {
    at(Math.min(nineOf(group, outside.zone) + entries * second, now));
    const events = group.map((line) => eventOf(line, labels));
    const source = { file, format: 'story', row: group[0]?.number ?? 0 };
    const receipt = await tellAt(office, desk, { events, source, by: demoTeller }).catch((error: unknown) => {
      throw atLine(error, group[0]);
    });
    group.forEach(({ label }, n) => label !== undefined && labels.set(label, receipt.entries[n]?.seq ?? -1));
    entries += receipt.entries.length;
  }
  return { title, entries };
}

type Told = {
  story: () => string;
  /** Sets the clock; undefined: back to what it is. */
  at: (instant: number | undefined) => void;
};

/** Tells the demo into records of one server, one after the other. */
export function demoOn(outside: () => Outside, { story, at }: Told): Demo {
  let filling: Promise<unknown> = Promise.resolve();
  return {
    fill: (org, given) => {
      const told = filling
        .then(() => fillDemo(outside(), given ?? story(), { org, at }))
        .finally(() => at(undefined));
      filling = told.catch(() => undefined);
      return told;
    },
    settled: () => filling,
  };
}

function endingOn(story: Story, today: Day): Story {
  const last = lastDayTold(story);
  return last === undefined ? story : shiftStory(story, daysBetween(last, today));
}

function nineOf(group: readonly StoryLine[], timeZone: string): number {
  const learned = latest(...group.map(({ learned, on }) => learned ?? on));
  return Temporal.PlainDateTime.from(`${learned}T09:00`).toZonedDateTime(timeZone).epochMilliseconds;
}

const notEmpty = (size: number): ProblemError =>
  new ProblemError({
    code: 'not-empty',
    status: 409,
    message: `the record has ${size} entries already; a demo is told into an empty one`,
    cure: 'start without `--demo` to go on with the record as it is, or name another directory: `--data`',
  });

function atLine(error: unknown, line: StoryLine | undefined): unknown {
  if (!(error instanceof ProblemError)) return error;
  const { code, status, message, cure } = error;
  return new ProblemError({ code, status, cure, message: `line ${line?.number} of the story: ${message}` });
}
