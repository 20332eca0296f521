import { useQuery } from '@tanstack/react-query';
import { dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import { useEffect, useState } from 'react';
import { useOrg } from '../../../api/use-read.ts';
import { useServices } from '../../../app/services.ts';
import { factsText } from './facts.ts';
import type { Tried } from './facts.ts';

const rest = 120;

/** What a clause makes of facts, asked of the server as they are changed; nothing is written. */
export function useTried(clause: string, tried: Tried) {
  const { api } = useServices();
  const org = useOrg();
  const [rested, setRested] = useState(tried);
  const name = `${factsText(tried.facts)} ${tried.regime}`;
  useEffect(() => {
    const timer = setTimeout(() => setRested(tried), rest);
    return () => clearTimeout(timer);
  }, [name]);
  return useQuery<components['schemas']['Tried']>({
    queryKey: [org, 'try', clause, rested],
    queryFn: ({ signal }) =>
      dataOf(
        api.POST('/v1/terms/{clause}/try', {
          params: { path: { clause } },
          body: { facts: { ...rested.facts }, regime: rested.regime },
          signal,
        }),
      ),
    placeholderData: (before) => before,
    throwOnError: false,
    retry: false,
  });
}
