import { isPrefix, kindOf, kindOrProblem, prefixOf } from '../books/kinds.ts';
import { isKnown } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { dayFrom, isCountedDay } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import { holdsKey } from '../kernel/secret.ts';
import type { AnyEvent, EventSpec, Field } from '../thing/field.ts';
import type { Names } from './names.ts';
import { readValue } from './value.ts';

/** An event as a caller writes it: in words or JSON, people by handle or mail address. */
export type RawEvent = { thing: string; event: string; on?: string | undefined; [field: string]: unknown };

export const withdrawnSpec: EventSpec = {
  says: 'an entry was found wrong and is taken back; tell what is right in the same list',
  fields: { because: { type: 'text', says: 'why it was wrong' } },
};

/**
 * Checks an event against the table of its kind and gives what can be recorded: days and numbers read, people as
 * ids, names and addresses left out.
 * @throws ProblemError naming the field and the cure
 */
export function readEvent(raw: RawEvent, books: Books, given: { today: Day; names: Names }): AnyEvent {
  const on = dayFrom(raw.on ?? 'today', given.today);
  const { thing } = raw;
  const inside = { books, ...given };
  if (/^entry-\d+$/.test(thing)) {
    return { thing, event: onlyWithdrawn(raw), on, ...fieldsOf(raw, withdrawnSpec, inside) };
  }
  noKey(thing);
  const id = thingId(raw, given.names);
  const joins = id === undefined;
  const kind = kindOrProblem(id ?? 'person-new');
  const spec = Object.hasOwn(kind.events, raw.event) ? kind.events[raw.event] : undefined;
  if (!spec) {
    throw new ProblemError({
      code: 'unknown-event',
      status: 422,
      message: `${quote(raw.event)} is nothing that can happen to a ${kind.kind}`,
      cure: `say one of ${Object.keys(kind.events).join(', ')}`,
    });
  }
  const fields = fieldsOf(raw, spec, inside);
  if (joins) {
    const { id: person, commitment } = admit(raw, given.names);
    return { thing: person, event: raw.event, on, ...fields, commitment };
  }
  // Somebody known who comes back keeps the id, the name and the commitment of the first time.
  if (kind.kind === 'person' && raw.event === 'joined' && !isTakenBack(raw, id, inside)) onlyOnce(raw);
  return { thing: id, event: raw.event, on, ...fields };
}

function onlyWithdrawn(raw: RawEvent): string {
  if (raw.event === 'withdrawn') return raw.event;
  throw new ProblemError({
    code: 'unknown-event',
    status: 422,
    message: `${quote(raw.event)} is nothing that can happen to an entry`,
    cure: 'an entry can only be `withdrawn`, with `because`',
  });
}

/** The id of what is spoken of; undefined for somebody who joins and is not known yet. */
function thingId({ thing, event }: RawEvent, names: Names): string | undefined {
  const known = names.find(thing);
  if (known !== undefined) return known;
  if (event !== 'joined' || (kindOf(thing) && !thing.startsWith('person-'))) return thing;
  if (!thing.startsWith('person-')) return undefined;
  throw new ProblemError({
    code: 'unknown-person',
    status: 422,
    message: `there is no person ${quote(thing)} on record`,
    cure: 'give a new person a short name; the number is given by Benefolio',
  });
}

function noKey(thing: string): void {
  if (!holdsKey(thing)) return;
  throw new ProblemError({
    code: 'wrong-value',
    status: 422,
    message: 'the name of the thing holds a whole product key',
    cure: 'name it by its product or its last five characters',
  });
}

/** Nothing that was told of the person holds any more, and it is the same one who is told anew. */
const isTakenBack = (raw: RawEvent, id: string, { books, names }: Given): boolean =>
  !isKnown(books, id) && names.isKept?.(id, personalsOf(raw)) === true;

function onlyOnce({ name, mail }: RawEvent): void {
  if (name === undefined && mail === undefined) return;
  throw new ProblemError({
    code: 'known-person',
    status: 422,
    message: 'the person is known already; name and mail address stay as they were told first',
    cure: 'leave out `name` and `mail`',
  });
}

const handleShape = /^[a-z0-9][a-z0-9._-]{0,63}$/;
/** Words that mean something else where a person is named. */
const taken = new Set(['partner', 'outside', 'nobody']);

function admit(raw: RawEvent, names: Names): { id: string; commitment: string } {
  const { thing } = raw;
  const isTaken = taken.has(thing) || isCountedDay(thing) || isPrefix(prefixOf(thing));
  if (!handleShape.test(thing) || isTaken) {
    throw new ProblemError({
      code: 'no-such-handle',
      status: 422,
      message: `${quote(raw.thing)} cannot be the short name of a person`,
      cure: 'use up to 64 lower-case letters, digits, dots and dashes, not beginning like the name of a thing',
    });
  }
  return names.admit({ handle: raw.thing, ...personalsOf(raw) });
}

/** What is kept beside the journal. */
function personalsOf(raw: RawEvent): { name?: string; mail?: string } {
  const name = personal(raw, 'name');
  const mail = personal(raw, 'mail');
  if (mail !== undefined && !/^[^\s@]+@[^\s@]+$/.test(mail))
    throw unfit('mail', 'is no mail address', 'write it as name@domain');
  return { ...(name !== undefined && { name }), ...(mail !== undefined && { mail }) };
}

const longestName = 200;

/** A name or address: kept beside the journal, shown on screens, and no place for a key either. */
function personal(raw: RawEvent, field: 'name' | 'mail'): string | undefined {
  const value = raw[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' || value.trim() === '')
    throw unfit(field, 'is no text', 'write words, or leave it out');
  const text = value.normalize('NFC').trim();
  if (holdsKey(text)) throw unfit(field, 'holds a whole product key', 'leave the key out');
  if (text.length > longestName) throw unfit(field, `is longer than ${longestName} characters`, 'shorten it');
  if (!text.isWellFormed() || /\p{Cc}/u.test(text))
    throw unfit(field, 'is no plain text', 'leave out control characters');
  return text;
}

const unfit = (field: string, what: string, cure: string): ProblemError =>
  new ProblemError({ code: 'wrong-value', status: 422, message: `\`${field}\` ${what}`, cure });

type Given = { books: Books; names: Names; today: Day };
const reserved = new Set(['thing', 'event', 'on']);

function fieldsOf(raw: RawEvent, spec: EventSpec, given: Given): Record<string, string | number | boolean> {
  const known = Object.keys(spec.fields).filter((name) => name !== 'commitment');
  const odd = Object.keys(raw).find((name) => !reserved.has(name) && !known.includes(name));
  if (odd !== undefined) {
    throw new ProblemError({
      code: 'unknown-field',
      status: 422,
      message: `${quote(raw.event)} has no field ${quote(odd)}`,
      cure: known.length > 0 ? `it may have ${known.join(', ')}` : 'it has no fields',
    });
  }
  const read: Record<string, string | number | boolean> = {};
  for (const name of known) {
    const field = spec.fields[name] as Field;
    const value = raw[name];
    if (isEmpty(value)) required(raw, name, field);
    else if (field.type !== 'personal') read[name] = readValue({ name, field, value }, given);
  }
  return read;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function required(raw: RawEvent, name: string, field: Field): void {
  if (field.optional) return;
  throw new ProblemError({
    code: 'missing-field',
    status: 422,
    message: `${quote(`${raw.thing} ${raw.event}`)} lacks ${quote(name)}: ${field.says}`,
    cure: `add ${quote(`${name} …`)}`,
  });
}
