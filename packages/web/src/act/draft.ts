import { holdsAddress, holdsKey, parseEvent, splitWords, wordsOf } from '@benefolio/core';
import type { components } from '@benefolio/client';

export type Kind = components['schemas']['Kind'];
export type EventOfKind = Kind['events'][number];
export type FieldOfEvent = EventOfKind['fields'][number];

/** An act as it is being written: every value as it was typed. */
export type Draft = { thing: string; event: string; on: string; fields: Record<string, string> };

export const emptyDraft: Draft = { thing: '', event: '', on: '', fields: {} };

/** Reads the words of an address; what they do not say stays empty, and words that make no sense are left out. */
export function draftOf(words: string): Draft {
  const [thing = '', event = ''] = splitWords(words);
  try {
    const { on = '', ...raw } = parseEvent(splitWords(words));
    const { thing: _, event: __, ...fields } = raw;
    const typed = Object.entries(fields).map(([name, value]) => [name, String(value)] as const);
    return { thing: raw.thing, event: raw.event, on, fields: Object.fromEntries(typed) };
  } catch {
    return { ...emptyDraft, thing, event };
  }
}

/**
 * The words of an address for what is written so far; undefined where they are no act yet, or must not stand in an
 * address: a browser keeps those, so no whole product key comes into one, and nothing that is kept beside the journal.
 */
export function wordsOfDraft({ thing, event, on, fields }: Draft, spec?: EventOfKind): string | undefined {
  if (event === '' || thing === '') return event === '' ? inAddress(thing) : undefined;
  if (!spec) return undefined;
  const said = spec.fields.flatMap(({ name, type }) => {
    const value = type === 'personal' ? '' : (fields[name]?.trim() ?? '');
    return value === '' ? [] : [[name, value] as const];
  });
  return inAddress(wordsOf({ thing, event, ...(on !== '' && { on }), ...Object.fromEntries(said) }), thing);
}

const inAddress = (words: string, thing = words): string | undefined =>
  /\s/.test(thing) || holdsKey(words) || holdsAddress(words) ? undefined : words;

/** The kind that an id names by its prefix. */
export const kindOfId = (kinds: readonly Kind[], thing: string): Kind | undefined =>
  kinds.find(({ prefixes }) => prefixes.some((prefix) => thing === prefix || thing.startsWith(`${prefix}-`)));

/** The fields that must be said and are not yet. */
export const missingIn = (draft: Draft, spec: EventOfKind): string[] =>
  spec.fields
    .filter(({ name, optional }) => !optional && (draft.fields[name] ?? '').trim() === '')
    .map(({ name }) => name);

/** What is sent: only fields that the event has and that were filled in. */
export function eventOf({ thing, event, on, fields }: Draft, spec: EventOfKind) {
  const said = spec.fields.flatMap(({ name }) => {
    const value = fields[name]?.trim() ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
  return { thing, event, ...(on !== '' && { on }), ...Object.fromEntries(said) };
}

/** The same act as another event of its kind: what was typed stays where the other has such a field. */
export function asEvent(draft: Draft, kind: Kind, event: string): Draft {
  const fieldsOf = (name: string): readonly FieldOfEvent[] =>
    kind.events.find((one) => one.event === name)?.fields ?? [];
  const [before, after] = [fieldsOf(draft.event), fieldsOf(event)];
  const names = new Set(after.map(({ name }) => name));
  const fields = Object.fromEntries(Object.entries(draft.fields).filter(([name]) => names.has(name)));
  // Who it is about has another name in another event: `assigned to`, `reserved for`.
  const isWho = ({ type }: FieldOfEvent): boolean => type === 'person' || type === 'party';
  const left = before.filter((field) => isWho(field) && !names.has(field.name) && draft.fields[field.name]);
  const place = after.find((field) => isWho(field) && !field.optional && !fields[field.name]);
  const who = left.length === 1 && left[0] ? draft.fields[left[0].name] : undefined;
  if (place && who !== undefined && left[0]?.type === place.type) fields[place.name] = who;
  return { ...draft, event, fields };
}
