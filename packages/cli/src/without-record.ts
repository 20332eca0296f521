import { createClient } from '@benefolio/client';
import type { Client } from '@benefolio/client';
import { openTerms } from '@benefolio/server';
import type { Environment } from './values.ts';

/** What no record is needed for, the terms and the events: of the server that is named, or of this release. */
export const withTerms = ({ url }: Environment): Client =>
  createClient(url === undefined ? { baseUrl: 'http://localhost', fetch: openTerms() } : { baseUrl: url });
