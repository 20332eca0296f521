import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import type { RouterHistory } from '@tanstack/react-router';
import { dataOf } from '@benefolio/client';
import { auditRoutes } from '../rooms/audit/routes.ts';
import { benefitsRoutes } from '../rooms/benefits/routes.ts';
import { findingsRoutes } from '../rooms/findings/routes.ts';
import { helpRoutes } from '../rooms/help/routes.ts';
import { importsRoutes } from '../rooms/imports/routes.ts';
import { journalRoutes } from '../rooms/journal/routes.ts';
import { keysRoutes } from '../rooms/keys/routes.ts';
import { meRoutes } from '../rooms/me/routes.ts';
import { peopleRoutes } from '../rooms/people/routes.ts';
import { renewalRoutes } from '../rooms/renewal/routes.ts';
import { settingsRoutes } from '../rooms/settings/routes.ts';
import { startRoutes } from '../rooms/start/routes.ts';
import { termsRoutes } from '../rooms/terms/routes.ts';
import { todayRoutes } from '../rooms/today/routes.ts';
import { organization, root } from './organization.tsx';
import { NotFound, PageProblem, Pending } from './pages.tsx';
import { readSearch, writeSearch } from './search.ts';
import type { Services } from './services.ts';

/** The address without a page: Today of the first organization. */
const front = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: async ({ context }) => {
    const { organizations } = await dataOf(context.services.api.GET('/v1/orgs'));
    throw redirect({ to: '/orgs/$org/today', params: { org: organizations[0]?.org ?? 'main' } });
  },
});

const organizationFront = createRoute({
  getParentRoute: () => organization,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/orgs/$org/today', params });
  },
});

const tree = root.addChildren([
  front,
  organization.addChildren([
    organizationFront,
    ...todayRoutes,
    ...benefitsRoutes,
    ...peopleRoutes,
    ...keysRoutes,
    ...renewalRoutes,
    ...importsRoutes,
    ...auditRoutes,
    ...findingsRoutes,
    ...journalRoutes,
    ...termsRoutes,
    ...settingsRoutes,
    ...startRoutes,
    ...meRoutes,
    ...helpRoutes,
  ]),
]);
/** The addresses of the application. `history` is handed in where there is no browser. */
export function makeRouter(services: Services, history?: RouterHistory) {
  return createRouter({
    routeTree: tree,
    context: { services },
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    defaultPreload: 'intent',
    // The queries decide what is fresh.
    defaultPreloadStaleTime: 0,
    defaultErrorComponent: PageProblem,
    defaultNotFoundComponent: NotFound,
    defaultPendingComponent: Pending,
    // Where there is no browser nothing is scrolled, and the script for it would be one in the page.
    ...(history ? { history } : { scrollRestoration: true }),
  });
}

export type AppRouter = ReturnType<typeof makeRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
