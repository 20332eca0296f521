import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useServices } from '../app/services.ts';
import { readQuery } from './read.ts';
import type { Read, ReadPath } from './read.ts';
import { useOrg } from './use-read.ts';

type Page = { path?: Record<string, string>; query: Record<string, string | number | undefined> };

type Source<P extends ReadPath, R> = {
  path: P;
  pageSize: number;
  /** What is asked for the rows from one on. */
  pageAt: (from: number) => Page;
  rowsOf: (data: Read<P>) => readonly R[];
};

/** Rows of a list of any length: only the pages that are seen are asked for. */
export function usePages<P extends ReadPath, R>({
  path,
  pageSize,
  pageAt,
  rowsOf,
}: Source<P, R>): {
  /** With the page that it stands on; undefined while that is on its way. */
  rowAt: (index: number) => { row: R; page: Read<P> } | undefined;
  onSeen: (first: number, last: number) => void;
  error: Error | undefined;
} {
  const { api } = useServices();
  const org = useOrg();
  const [seen, setSeen] = useState({ first: 0, last: 0 });
  const pages = Array.from({ length: seen.last - seen.first + 1 }, (_, n) => seen.first + n);
  const results = useQueries({
    queries: pages.map((page) => {
      const { path: inPath, query } = pageAt(page * pageSize);
      return { ...readQuery(api, path, { path: { org, ...inPath }, query }), throwOnError: false };
    }),
  });
  return {
    rowAt: (index) => {
      const page = results[Math.floor(index / pageSize) - seen.first]?.data;
      const row = page && rowsOf(page)[index % pageSize];
      return row === undefined || page === undefined ? undefined : { row, page };
    },
    onSeen: (first, last) => {
      const next = { first: Math.floor(first / pageSize), last: Math.floor(last / pageSize) };
      if (next.first !== seen.first || next.last !== seen.last) setSeen(next);
    },
    error: results.find(({ error }) => error)?.error ?? undefined,
  };
}
