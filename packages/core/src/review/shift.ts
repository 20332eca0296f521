import { kindOf, kindOrProblem } from '../books/kinds.ts';
import { addDays, isDay, latest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import type { Field } from '../thing/field.ts';
import type { Check } from './check.ts';
import type { Story, StoryLine } from './story.ts';

// A story can be told as if it ended on another day: every day in it moves by as many days, and nothing else does.

/** The last day on which something of a story happened or came to be known; undefined where nothing is told. */
export const lastDayTold = ({ lines }: Story): Day | undefined =>
  latest(...lines.filter(isTold).flatMap(({ on, learned }) => [on, learned]));

const isTold = ({ verb }: StoryLine): boolean => verb === 'tell' || verb === 'and';

/**
 * The story as many days later, or earlier where `days` is negative. Days are moved in the lines, in the fields that
 * hold a day, in readings and in the answers that are expected; a text of a line stays as it was written.
 */
export const shiftStory = (story: Story, days: number): Story => ({
  ...story,
  lines: story.lines.map((line) => shiftLine(line, days)),
});

function shiftLine(line: StoryLine, days: number): StoryLine {
  const { on, learned, verb, words, checks } = line;
  const isAct = isTold(line) || verb === 'ask';
  return {
    ...line,
    on: addDays(on, days),
    ...(learned !== undefined && { learned: addDays(learned, days) }),
    words: isAct ? shiftEvent(words, days) : words.map((word) => moved(word, days)),
    checks: checks.map((check) => shiftCheck(check, days)),
  };
}

const moved = (word: string, days: number): string => (isDay(word) ? addDays(word, days) : word);

/** `THING EVENT [FIELD VALUE]…`: the table of the kind says which fields hold a day. */
function shiftEvent(words: readonly string[], days: number): string[] {
  const [thing = '', event = ''] = words;
  const fields = fieldsOf(thing, event);
  return words.map((word, n) => {
    const isValue = n >= 2 && n % 2 === 1;
    const name = isValue ? (words[n - 1] ?? '') : '';
    return fields[name]?.type === 'day' ? moved(word, days) : word;
  });
}

/** A name without the prefix of a kind is a person's, or of an entry that was named. */
function fieldsOf(thing: string, event: string): Readonly<Record<string, Field>> {
  const { events } = kindOf(thing) ?? kindOrProblem('person-new');
  return (Object.hasOwn(events, event) ? events[event]?.fields : undefined) ?? {};
}

function shiftCheck(check: Check, days: number): Check {
  switch (check.kind) {
    case 'answer':
      return { ...check, details: shiftValues(check.details, days) };
    case 'figures':
      return { ...check, figures: shiftValues(check.figures, days) };
    case 'item': {
      const [first = '', ...rest] = check.item.split(' ');
      return { ...check, item: [moved(first, days), ...rest].join(' ') };
    }
    case 'refused':
    case 'nothing':
      return check;
  }
}

const shiftValues = (values: Readonly<Record<string, string>>, days: number): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, moved(value, days)]));
