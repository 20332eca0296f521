import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useServices } from '../app/services.ts';
import { useTime } from '../app/time.ts';
import { readQuery } from './read.ts';
import type { Read, ReadPath } from './read.ts';
import { useOrg } from './use-read.ts';

type Source<P extends ReadPath, R> = {
  path: P;
  query: Record<string, string | undefined>;
  rowsOf: (page: Read<P>) => readonly R[];
};

type Window<P extends ReadPath, R> = {
  /** Its first page, which says how long the list is; undefined while it is on its way for the first time. */
  first: Read<P> | undefined;
  /** The list is another one by now, and this is still the one before. */
  isOld: boolean;
  /** With the page that it stands on; undefined while that is on its way. */
  rowAt: (index: number) => { row: R; page: Read<P> } | undefined;
  onSeen: (first: number, last: number) => void;
  error: Error | null;
};

const size = 100;
/** What passes by while somebody scrolls fast is not asked for. */
const rest = 60;
/** Lines beyond the ones in sight that are made as well. */
const beyond = 15;

/**
 * A list of any length, as of the time that the page is looked at, of which only what is in sight is asked for: the
 * path takes `at` and `limit`.
 */
export function useWindow<P extends ReadPath, R>({ path, query, rowsOf }: Source<P, R>): Window<P, R> {
  const { api } = useServices();
  const org = useOrg();
  const time = useTime();
  const [seen, setSeen] = useState<readonly number[]>([]);
  const coming = useRef<{ name: string; timer: ReturnType<typeof setTimeout> }>(undefined);
  useEffect(() => () => clearTimeout(coming.current?.timer), []);
  const pageQuery = (page: number) => ({
    ...readQuery(api, path, { path: { org }, query: { ...time, ...query, at: page * size, limit: size } }),
    throwOnError: false,
  });
  const first = useQuery({ ...pageQuery(0), placeholderData: keepPreviousData });
  const others = seen.filter((page) => page > 0);
  const results = useQueries({ queries: others.map(pageQuery) });
  const pageAt = (number: number): Read<P> | undefined =>
    number === 0 ? first.data : results[others.indexOf(number)]?.data;
  return {
    first: first.data,
    isOld: first.isPlaceholderData,
    rowAt: (index) => {
      const page = pageAt(Math.floor(index / size));
      const row = page && rowsOf(page)[index % size];
      return row === undefined || page === undefined ? undefined : { row, page };
    },
    onSeen: (from, to) => {
      const pages = range(Math.floor(Math.max(0, from - beyond) / size), Math.floor((to + beyond) / size));
      const name = pages.join(' ');
      if (name === coming.current?.name) return;
      clearTimeout(coming.current?.timer);
      coming.current = { name, timer: setTimeout(() => setSeen(pages), rest) };
    },
    error: first.error ?? results.find(({ error }) => error)?.error ?? null,
  };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n);
