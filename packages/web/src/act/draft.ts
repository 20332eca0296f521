import { parseEvent, splitWords } from '@benefolio/core';
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

/** The kind that an id names by its prefix; people are known by short names. */
export const kindOf = (kinds: readonly Kind[], thing: string): Kind | undefined =>
  kinds.find(({ prefixes }) =>
    prefixes.some((prefix) => thing === prefix || thing.startsWith(`${prefix}-`)),
  ) ?? (thing === '' ? undefined : kinds.find(({ kind }) => kind === 'person'));

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
