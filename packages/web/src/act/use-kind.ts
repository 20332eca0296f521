import { useRead } from '../api/use-read.ts';
import { kindOfId } from './draft.ts';
import type { Kind } from './draft.ts';
import { useFound } from './use-found.ts';

/** The kinds of things, and what can happen to each. */
export const useKinds = (): readonly Kind[] => useRead('/v1/events').kinds;

/** How the short name of a person is written. */
const handle = /^[a-z0-9][a-z0-9._-]*$/;

/**
 * The kind of what is named. People have short names, which begin like nothing: somebody who is on record, or somebody
 * new where nothing else is found by these letters. The name of a product is not a person.
 */
export function useKindOf(thing: string): Kind | undefined {
  const kinds = useKinds();
  const kind = kindOfId(kinds, thing);
  const mayBePerson = kind === undefined && handle.test(thing);
  const { things, isFetching } = useFound({ find: mayBePerson ? thing : undefined });
  if (!mayBePerson) return kind;
  const isKnown = things.some((found) => found.kind === 'person' && found.thing === thing);
  const isNew = things.length === 0 && !isFetching;
  return isKnown || isNew ? kinds.find((one) => one.kind === 'person') : undefined;
}
