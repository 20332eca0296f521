import { isAmount, isDay, kindOf, withdrawnBy, withdrawnSpec } from '@benefolio/core';
import type { EventSpec, Field, Json } from '@benefolio/core';
import { Wrong, show } from './report.ts';
import { fieldsOf, isInstant } from './text.ts';
import type { Fields } from './text.ts';

// An entry that this release could not have written may make what is read from it mean anything.

type Test = (value: Json | undefined) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isCount: Test = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isTexts: Test = (value) => Array.isArray(value) && value.every(isText);
const isFigures: Test = (value) =>
  Object.values(fieldsOf(value) ?? { none: null }).every((figure) => typeof figure === 'number');
const isAnswer: Test = (value) =>
  typeof value === 'string' && /^(permitted|forbidden|unknown|discretionary)$/.test(value);

const days = new Map<unknown, boolean>();
/** As `isDay`, which is slow; a journal has few days and many entries. */
const isKnownDay: Test = (value) => {
  const known = days.get(value);
  if (known !== undefined) return known;
  if (days.size > 100_000) days.clear();
  const answer = isDay(value);
  days.set(value, answer);
  return answer;
};

const entryShape: Record<string, Test> = {
  v: (value) => value === 1,
  seq: isCount,
  recordedAt: isInstant,
  by: isText,
  release: isText,
};
const findingShape: Record<string, Test> = {
  clause: isText,
  edition: isKnownDay,
  answer: isAnswer,
  why: isText,
};
const findingMore: Record<string, Test> = {
  until: isKnownDay,
  missing: isTexts,
  by: isKnownDay,
  times: isCount,
  figures: isFigures,
  doubts: isTexts,
};
const sourceShape: Record<string, Test> = { file: isText, format: isText };

function checkShape(fields: Fields, shape: Record<string, Test>, more: Record<string, Test>): void {
  for (const name in shape)
    if (!shape[name]?.(fields[name])) throw new Wrong(`has ${show(fields[name])} for ${show(name)}`);
  for (const name of Object.keys(fields)) {
    if (Object.hasOwn(shape, name)) continue;
    if (!Object.hasOwn(more, name)) throw new Wrong(`has ${show(name)}, which this release does not know`);
    if (!more[name]?.(fields[name])) throw new Wrong(`has ${show(fields[name])} for ${show(name)}`);
  }
}

const anything: Test = () => true;

/** @throws Wrong saying what of an entry this release could not have written; `subject` begins the sentence */
export function checkEntry(entry: Fields, subject: string): void {
  try {
    checkParts(entry);
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    throw new Wrong(
      `${subject} ${error.message}`,
      'verify with the release that made the pack, or a newer one',
    );
  }
}

function checkParts(entry: Fields): void {
  checkShape(entry, entryShape, { event: anything, findings: anything, source: anything });
  const { event, findings, source } = entry;
  checkEvent(fieldsOf(event) ?? {});
  if (!Array.isArray(findings)) throw new Wrong('has no list of findings');
  for (const finding of findings) checkShape(fieldsOf(finding) ?? {}, findingShape, findingMore);
  if (source !== undefined) checkShape(fieldsOf(source) ?? {}, sourceShape, { row: isCount });
}

function checkEvent(fields: Fields): void {
  const { thing, event, on } = fields;
  if (typeof thing !== 'string' || typeof event !== 'string' || !isKnownDay(on)) {
    throw new Wrong(`tells of no thing, event and day: ${show(fields)}`);
  }
  const spec = specOf(thing, event);
  if (!spec) throw new Wrong(`tells ${show(`${thing} ${event}`)}, which this release does not know`);
  for (const name of Object.keys(fields)) {
    if (name === 'thing' || name === 'event' || name === 'on') continue;
    const field = Object.hasOwn(spec.fields, name) ? spec.fields[name] : undefined;
    if (!field)
      throw new Wrong(`has ${show(name)} on ${show(`${thing} ${event}`)}, which this release does not know`);
    if (!isValue(field, fields[name])) throw new Wrong(`has ${show(fields[name])} for ${show(name)}`);
  }
  for (const name in spec.fields) {
    if (!spec.fields[name]?.optional && fields[name] === undefined) throw new Wrong(`lacks ${show(name)}`);
  }
}

function specOf(thing: string, event: string): EventSpec | undefined {
  if (withdrawnBy({ thing, event, on: '2000-01-01' }) !== undefined)
    return event === 'withdrawn' ? withdrawnSpec : undefined;
  const kind = kindOf(thing);
  return kind && Object.hasOwn(kind.events, event) ? kind.events[event] : undefined;
}

type FieldTest = (value: Json | undefined, of: readonly string[]) => boolean;

const values: Record<Field['type'], FieldTest> = {
  day: isKnownDay,
  count: isCount,
  amount: (value) => isAmount(value),
  flag: (value) => typeof value === 'boolean',
  choice: (value, of) => typeof value === 'string' && of.includes(value),
  thing: (value, of) => typeof value === 'string' && of.includes(value.split('-', 1)[0] ?? ''),
  text: isText,
  party: isText,
  person: isText,
  company: isText,
  // Names are never in the hashed text.
  personal: () => false,
};

const isValue = ({ type, of = [] }: Field, value: Json | undefined): boolean => values[type](value, of);
