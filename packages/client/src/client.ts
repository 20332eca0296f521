import createFetch from 'openapi-fetch';
import type { Client as FetchClient } from 'openapi-fetch';
import type { paths } from './api.gen.ts';
import { ClientProblem, problemOf } from './problem.ts';

export type Client = FetchClient<paths>;

export type ClientOptions = {
  /** Where the server is, for example `http://127.0.0.1:4626`. */
  baseUrl: string;
  /** Takes the place of the network: a server in this very process. */
  fetch?: (request: Request) => Promise<Response>;
};

/** A typed fetch. Its calls throw a `ClientProblem` for every answer that is a problem. */
export function createClient({ baseUrl, fetch }: ClientOptions): Client {
  const client = createFetch<paths>({ baseUrl, ...(fetch && { fetch }) });
  client.use({
    onResponse: async ({ response }) => {
      if (!response.ok) throw await problemOf(response);
    },
    onError: ({ error }) => (error instanceof ClientProblem ? error : unreachable(baseUrl, error)),
  });
  return client;
}

/** What a call gave; problems were thrown before. */
export async function dataOf<D>(call: Promise<{ data?: D; response: Response }>): Promise<NonNullable<D>> {
  const { data, response } = await call;
  if (data === undefined || data === null) throw await problemOf(response);
  return data;
}

function unreachable(baseUrl: string, error: unknown): ClientProblem {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new ClientProblem({
    type: 'urn:benefolio:problem:unreachable',
    title: 'unreachable',
    status: 503,
    detail: `\`${baseUrl}\` cannot be reached: ${why}`,
    code: 'unreachable',
    cure: 'check that the server runs and that BENEFOLIO_URL names it',
  });
}
