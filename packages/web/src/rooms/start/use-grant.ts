import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dataOf } from '@benefolio/client';
import type { ClientProblem, components } from '@benefolio/client';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';

type Schemas = components['schemas'];
export type Granting = Schemas['Granting'];
export type Granted = Schemas['Granted'];
export type GrantLine = Granted['lines'][number];

/** What granting comes to; nothing is written. */
export function useDryGrant(asked: Granting) {
  const { api } = useServices();
  const org = useOrg();
  return useQuery<Granted>({
    queryKey: [org, 'grants', asked],
    queryFn: ({ signal }) =>
      dataOf(
        api.POST('/v1/orgs/{org}/grants', {
          params: { path: { org } },
          body: { ...asked, dryRun: true },
          signal,
        }),
      ),
    placeholderData: (before) => (before?.enrollment === asked.enrollment ? before : undefined),
    throwOnError: false,
    retry: false,
  });
}

const isCorrected = ({ queryKey: [, what, asked] }: { queryKey: readonly unknown[] }): boolean =>
  what === 'grants' && ((asked as Granting).set ?? []).length > 0;

/** Grants it; what is granted already stays as it is, so trying again writes nothing twice. */
export function useGrant() {
  const { api } = useServices();
  const org = useOrg();
  const queries = useQueryClient();
  return useMutation<Granted, ClientProblem, Granting>({
    meta: { org },
    mutationFn: (body) => dataOf(api.POST('/v1/orgs/{org}/grants', { params: { path: { org } }, body })),
    onSuccess: async () => {
      // What was corrected is granted now, and asking to correct it once more would be refused.
      await queries.cancelQueries({ queryKey: [org], predicate: isCorrected });
      await queries.invalidateQueries({ queryKey: [org], predicate: (query) => !isCorrected(query) });
    },
  });
}
