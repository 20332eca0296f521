import { createRootRouteWithContext, createRoute, Outlet, retainSearchParams } from '@tanstack/react-router';
import { readQuery } from '../api/read.ts';
import { pageSearch, wordsIn } from './search.ts';
import type { Services } from './services.ts';
import { Shell } from './shell.tsx';

type Context = { services: Services };

export const root = createRootRouteWithContext<Context>()({ component: Outlet });

/** Every page of an organization lies under it, and keeps the time that is looked at. */
export const organization = createRoute({
  getParentRoute: () => root,
  path: '/orgs/$org',
  component: Shell,
  validateSearch: (search: Record<string, unknown>) => ({
    ...pageSearch(search),
    ...wordsIn('time')(search),
  }),
  search: { middlewares: [retainSearchParams(['on', 'knownAt', 'time'])] },
  loader: ({ context: { services }, params: { org } }) =>
    services.queries.ensureQueryData(readQuery(services.api, '/v1/orgs/{org}', { path: { org } })),
});
