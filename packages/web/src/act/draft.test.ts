import { kinds } from '@benefolio/core';
import { expect, test } from 'vitest';
import { asEvent, draftOf, emptyDraft, wordsOfDraft } from './draft.ts';
import type { EventOfKind, Kind } from './draft.ts';

/** The kinds as the server gives them. */
const listed: Kind[] = kinds.map(({ kind, title, prefixes, events }) => ({
  kind,
  title,
  prefixes: [...prefixes],
  events: Object.entries(events).map(([event, { says, fields }]) => ({
    event,
    says,
    fields: Object.entries(fields).map(([name, { type, optional = false }]) => ({
      name,
      type,
      says: name,
      optional,
    })),
  })),
}));
const kindNamed = (name: string): Kind => {
  const kind = listed.find((one) => one.kind === name);
  if (!kind) throw new Error(`there is no kind ${name}`);
  return kind;
};
const spec = (kind: string, event: string): EventOfKind | undefined =>
  kindNamed(kind).events.find((one) => one.event === event);
const vs = kindNamed('visual-studio');
const words = (text: string, kind: string): string | undefined => {
  const draft = draftOf(text);
  return wordsOfDraft(draft, spec(kind, draft.event));
};

test('an act is written into an address as it is read from one', () => {
  for (const text of [
    'vs-1 assigned to olga',
    '2026-02-01 vs-1 reserved for olga from 2026-03-01 because "she begins then"',
    'vs-1 released',
  ])
    expect(words(text, 'visual-studio')).toBe(text);
  expect(wordsOfDraft(emptyDraft)).toBe('');
  expect(wordsOfDraft({ ...emptyDraft, thing: 'visio' })).toBe('visio');
});

test('what is no act yet, and what a browser should not keep, stays out of the address', () => {
  expect(wordsOfDraft({ ...emptyDraft, thing: 'Visio Plan 2' })).toBeUndefined();
  expect(wordsOfDraft({ ...emptyDraft, thing: 'VK7JG-NPHTM-C97JM-9MPGT-3V66T' })).toBeUndefined();
  expect(wordsOfDraft({ ...emptyDraft, thing: 'olga@example.com' })).toBeUndefined();
  const key = draftOf('key-1 activated machine VK7JG-NPHTM-C97JM-9MPGT-3V66T');
  expect(wordsOfDraft(key, spec('product-key', 'activated'))).toBeUndefined();
  expect(words('ada joined name "Ada Brandt"', 'person')).toBe('ada joined');
  expect(wordsOfDraft(draftOf('vs-1 assigned to olga'))).toBeUndefined();
});

test('another event keeps what it has too, and the one person that it is about', () => {
  const assigned = draftOf('vs-1 assigned to olga');
  expect(asEvent(assigned, vs, 'reserved').fields).toEqual({ for: 'olga' });
  expect(asEvent(asEvent(assigned, vs, 'reserved'), vs, 'assigned').fields).toEqual({ to: 'olga' });
  expect(asEvent(assigned, vs, 'released').fields).toEqual({});
  const granted = draftOf('vs-1 granted level enterprise until 2026-03-01 under enr-1');
  expect(asEvent(granted, vs, 'found').fields).toEqual({ level: 'enterprise', until: '2026-03-01' });
  const token = kindNamed('cloud-token');
  expect(asEvent(draftOf('token-1 assigned to olga seats 2'), token, 'released').fields).toEqual({
    from: 'olga',
    seats: '2',
  });
});
