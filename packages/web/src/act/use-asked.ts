import { skipToken, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { ClientProblem, dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import { useOrg } from '../api/use-read.ts';
import type { Asked } from '../api/use-tell.ts';
import { useServices } from '../app/services.ts';
import { useRested } from './use-rested.ts';

/** What the terms would make of some events. */
export type Answered = components['schemas']['Answered'];
export type Asking = UseQueryResult<Answered>;

const rest = 150;

type Question = {
  /** Undefined: there is nothing to ask yet. */
  events: Asked['events'] | undefined;
  /** It is being told, or was: nothing is asked any more. */
  isTold: boolean;
};

/** Asks as the person types; nothing is written. */
export function useAsked({ events, isTold }: Question): Asking {
  const { api } = useServices();
  const org = useOrg();
  const rested = useRested(events, rest);
  const ask = (asked: NonNullable<Asked['events']>, signal: AbortSignal): Promise<Answered> =>
    dataOf(api.POST('/v1/orgs/{org}/ask', { params: { path: { org } }, body: { events: asked }, signal }));
  return useQuery<Answered>({
    queryKey: [org, 'ask', rested],
    queryFn: rested === undefined || isTold ? skipToken : ({ signal }) => ask(rested, signal),
    // While the next answer is on its way the last one stays.
    placeholderData: (before: Answered | undefined) => (events === undefined ? undefined : before),
    throwOnError: false,
    retry: false,
  });
}

/** It cannot have happened so: the record would refuse to be told of it. A lost connection refuses nothing. */
export const isRefused = ({ error }: Asking): boolean =>
  error instanceof ClientProblem && error.status >= 400 && error.status < 500;
