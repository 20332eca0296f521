import { queryOptions } from '@tanstack/react-query';
import { dataOf } from '@benefolio/client';
import type { Client, paths } from '@benefolio/client';

type Gettable = {
  [P in keyof paths]: paths[P] extends {
    get: { responses: { 200: { content: { 'application/json': unknown } } } };
  }
    ? P
    : never;
}[keyof paths];

/** Every path of the API that gives JSON. */
export type ReadPath = Gettable;

/** What a path gives. */
export type Read<P extends ReadPath> = paths[P]['get'] extends {
  responses: { 200: { content: { 'application/json': infer D } } };
}
  ? D
  : never;

type Given = {
  path?: Record<string, string>;
  query?: Record<string, string | number | readonly string[] | undefined>;
};

/**
 * One question to the server. Its key begins with the organization, so that everything about it can be asked anew
 * after something was told.
 */
export function readQuery<P extends ReadPath>(
  api: Client,
  path: P,
  { path: inPath = {}, query = {} }: Given,
) {
  const org = inPath['org'] ?? '';
  return queryOptions({
    queryKey: [org, path, inPath, query],
    queryFn: async ({ signal }) => {
      // The path decides what may be given; the compiler cannot follow it through a type variable.
      const get = api.GET as (path: string, init: object) => ReturnType<typeof api.GET>;
      return (await dataOf(get(path, { params: { path: inPath, query }, signal }))) as unknown as Read<P>;
    },
  });
}
