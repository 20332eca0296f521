import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { makePack } from '@benefolio/client';
import type { PackMade, PackStep } from '@benefolio/client';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';

export type Period = { from: string; to: string; people: boolean };

/** A pack that is being built, was built, or could not be. It stays while the application is open. */
export type Building =
  | { state: 'building'; step: PackStep | undefined; stop: () => void }
  | { state: 'built'; made: PackMade; bytes: Uint8Array<ArrayBuffer> }
  | { state: 'failed'; error: unknown };

/** Builds the pack of a period. It goes on while another page is looked at. */
export function usePack(review: string): {
  building: Building | undefined;
  build: (period: Period) => void;
} {
  const { api } = useServices();
  const org = useOrg();
  const queries = useQueryClient();
  // Not under the organization: what is told meanwhile makes no pack anew.
  const queryKey = ['pack', org, review];
  const { data: building } = useQuery<Building | undefined>({
    queryKey,
    queryFn: skipToken,
    gcTime: Infinity,
  });
  const set = (next: Building | undefined): void => void queries.setQueryData(queryKey, next ?? null);
  const build = (period: Period): void => {
    const leaving = new AbortController();
    const stop = (): void => leaving.abort();
    set({ state: 'building', step: undefined, stop });
    makePack(api, {
      org,
      period,
      signal: leaving.signal,
      onStep: (step) => set({ state: 'building', step, stop }),
    }).then(
      (done) => set({ state: 'built', ...done }),
      (error: unknown) => set(leaving.signal.aborted ? undefined : { state: 'failed', error }),
    );
  };
  return { building: building ?? undefined, build };
}
