import { skipToken, useQuery } from '@tanstack/react-query';
import { dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import { useEffect, useState } from 'react';
import { useOrg } from '../api/use-read.ts';
import type { Asked } from '../api/use-tell.ts';
import { useServices } from '../app/services.ts';

/** What the terms would make of some events. */
export type Answered = components['schemas']['Answered'];

const rest = 150;

/** The value as it was when the hand last rested. */
function useRested<V>(value: V): V {
  const [rested, setRested] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

/** Asks as the person types; nothing is written. `events` undefined: there is nothing to ask yet. */
export function useAsked(events: Asked['events'] | undefined) {
  const { api } = useServices();
  const org = useOrg();
  const rested = useRested(events);
  const ask = (asked: NonNullable<Asked['events']>, signal: AbortSignal): Promise<Answered> =>
    dataOf(api.POST('/v1/orgs/{org}/ask', { params: { path: { org } }, body: { events: asked }, signal }));
  return useQuery<Answered>({
    queryKey: [org, 'ask', rested],
    queryFn: rested === undefined ? skipToken : ({ signal }) => ask(rested, signal),
    // While the next answer is on its way the last one stays.
    placeholderData: (before: Answered | undefined) => (events === undefined ? undefined : before),
    throwOnError: false,
    retry: false,
  });
}
