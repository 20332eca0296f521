import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dataOf } from '@benefolio/client';
import type { ClientProblem, components } from '@benefolio/client';
import { useRef } from 'react';
import { useServices } from '../app/services.ts';
import { useOrg } from './use-read.ts';

type Schemas = components['schemas'];
export type Asked = Schemas['Asked'];
export type Finding = Schemas['Finding'];
export type Receipt = Schemas['Receipt'];

/**
 * Tells something. Nothing is shown as told before the server has written it; afterwards everything about the
 * organization is read anew, here and in other tabs. Trying again after a lost connection tells it once.
 */
export function useTell() {
  const { api, newKey } = useServices();
  const queries = useQueryClient();
  const org = useOrg();
  // The same words told again by the same dialog are the same call, until it was answered.
  const open = useRef<{ words: string; key: string }>(undefined);
  return useMutation<Receipt, ClientProblem, Asked>({
    meta: { org },
    mutationFn: async (body) => {
      const words = JSON.stringify(body);
      if (open.current?.words !== words) open.current = { words, key: newKey() };
      return dataOf(
        api.POST('/v1/orgs/{org}/tell', {
          params: { path: { org }, header: { 'idempotency-key': open.current.key } },
          body,
        }),
      );
    },
    onSuccess: async () => {
      open.current = undefined;
      await queries.invalidateQueries({ queryKey: [org] });
    },
  });
}
