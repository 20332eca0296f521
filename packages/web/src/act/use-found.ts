import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { components } from '@benefolio/client';
import { readQuery } from '../api/read.ts';
import { useOrg } from '../api/use-read.ts';
import { useServices } from '../app/services.ts';

export type Found = components['schemas']['FoundThing'];

type Question = {
  /** What was typed; undefined: nothing is looked for. */
  find: string | undefined;
  /** Only things whose id begins so; absent: all. */
  prefixes?: readonly string[] | undefined;
};

/** Things and people that may be meant by what was typed. While others are looked for, the last ones stay. */
export function useFound({ find, prefixes }: Question): { things: Found[]; isFetching: boolean } {
  const { api } = useServices();
  const org = useOrg();
  const query = { find: find ?? '', ...(prefixes && { prefixes: prefixes.join(',') }) };
  const read = readQuery(api, '/v1/orgs/{org}/things', { path: { org }, query });
  const { data, isFetching } = useQuery({
    ...read,
    ...(find === undefined && { queryFn: skipToken }),
    placeholderData: keepPreviousData,
    throwOnError: false,
  });
  return { things: data?.things ?? [], isFetching };
}
