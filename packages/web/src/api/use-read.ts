import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useServices } from '../app/services.ts';
import { useTime } from '../app/time.ts';
import { readQuery } from './read.ts';
import type { Read, ReadPath } from './read.ts';

type Query = Record<string, string | number | readonly string[] | undefined>;
type More = { path?: Record<string, string>; query?: Query };

/** The organization of the page. */
export function useOrg(): string {
  const { org } = useParams({ strict: false });
  if (org === undefined) throw new Error('a page outside an organization asked for it');
  return org;
}

/** Reads what has no time of its own: the terms, the files that were imported. */
export function useRead<P extends ReadPath>(path: P, { path: inPath = {}, query = {} }: More = {}): Read<P> {
  const { api } = useServices();
  const org = useOrg();
  return useSuspenseQuery(readQuery(api, path, { path: { org, ...inPath }, query })).data;
}

/** Reads as of the day, and as known at the instant, that the page is looked at. */
export function useReading<P extends ReadPath>(path: P, { path: inPath, query }: More = {}): Read<P> {
  const { on, knownAt } = useTime();
  return useRead(path, { ...(inPath && { path: inPath }), query: { on, knownAt, ...query } });
}
