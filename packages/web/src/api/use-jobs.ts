import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '@benefolio/client';
import { useEffect, useRef } from 'react';
import { useServices } from '../app/services.ts';
import { readQuery } from './read.ts';
import { useOrg } from './use-read.ts';

export type Job = components['schemas']['Job'];

const pause = 400;

/** Long work of the server, newest first; asked again while any goes on. When some ends, everything is read anew. */
export function useJobs(): readonly Job[] {
  const { api } = useServices();
  const org = useOrg();
  const queries = useQueryClient();
  const { data } = useQuery({
    ...readQuery(api, '/v1/orgs/{org}/jobs', { path: { org } }),
    refetchInterval: ({ state }) => (state.data?.jobs.some(isRunning) ? pause : false),
    throwOnError: false,
  });
  const jobs = data?.jobs ?? [];
  const running = jobs
    .filter(isRunning)
    .map(({ id }) => id)
    .join();
  const before = useRef(running);
  useEffect(() => {
    const hasEnded = before.current !== '' && before.current !== running;
    before.current = running;
    if (hasEnded) void queries.invalidateQueries({ queryKey: [org] });
  }, [running, org, queries]);
  return jobs;
}

/** Whether it goes on, or will when it is its turn. */
export const isRunning = ({ state }: Job): boolean => state === 'running' || state === 'waiting';
