import { createClient } from '@benefolio/client';
import type { Client } from '@benefolio/client';
import { createTermsApp } from '@benefolio/server';

/** What no record is needed for: the terms and the events, in this process. */
export const withTerms = (): Client => {
  const app = createTermsApp();
  return createClient({ baseUrl: 'http://localhost', fetch: async (request) => app.fetch(request) });
};
