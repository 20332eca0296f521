import type { AnyEvent, RawEvent } from '@benefolio/core';

type Value = string | number | boolean;

/** One thing that a row says otherwise than our record; a side that is absent says nothing. */
export type Difference = { field: string; before?: Value; after?: Value };

const plain = (value: unknown): Value | undefined => {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.normalize('NFC').trim() : '';
  return text === '' ? undefined : text;
};

/** What a proposed event says otherwise than one on record, whatever their days; `except` names fields left out. */
export function differencesOf(
  known: AnyEvent,
  proposed: RawEvent,
  except: readonly string[] = [],
): Difference[] {
  const skip = new Set(['thing', 'event', 'on', ...except]);
  const names = new Set([...Object.keys(proposed), ...Object.keys(known)].filter((name) => !skip.has(name)));
  return [...names].flatMap((field) => {
    const [before, after] = [plain(known[field]), plain(proposed[field])];
    if (before === after) return [];
    return [{ field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
  });
}
