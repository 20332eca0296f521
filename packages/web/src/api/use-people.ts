import { useMemo } from 'react';
import { useRead } from './use-read.ts';

/** The names of people by id; somebody without a name by the short name. */
export function usePeopleNames(): ReadonlyMap<string, string> {
  const { people } = useRead('/v1/orgs/{org}/people');
  return useMemo(() => new Map(people.map(({ id, name, handle }) => [id, name ?? handle])), [people]);
}
