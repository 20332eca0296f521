import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import type { RouterHistory } from '@tanstack/react-router';
import { dataOf } from '@benefolio/client';
import { readQuery } from '../api/read.ts';
import type { ReadPath } from '../api/read.ts';
import { NotFound, PageProblem, Pending } from './pages.tsx';
import { pageSearch, readSearch, wordsIn, writeSearch } from './search.ts';
import type { Services } from './services.ts';
import { Shell } from './shell.tsx';
import { benefitsWords } from '../rooms/benefits/words.ts';
import { keysWords } from '../rooms/keys/words.ts';
import { Today } from '../rooms/today/today.tsx';
import { todayWords } from '../rooms/today/use-today-search.ts';

type Context = { services: Services };

const root = createRootRouteWithContext<Context>()({ component: Outlet });

/** The address without a page: Today of the first organization. */
const front = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: async ({ context }) => {
    const { organizations } = await dataOf(context.services.api.GET('/v1/orgs'));
    throw redirect({ to: '/orgs/$org/today', params: { org: organizations[0]?.org ?? 'main' } });
  },
});

const organization = createRoute({
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

const organizationFront = createRoute({
  getParentRoute: () => organization,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/orgs/$org/today', params });
  },
});

/** What Today reads: it comes with the page. */
const readByToday: readonly ReadPath[] = ['/v1/orgs/{org}/deadlines'];

const today = createRoute({
  getParentRoute: () => organization,
  path: 'today',
  validateSearch: wordsIn(...todayWords),
  loaderDeps: ({ search: { on, knownAt } }) => ({ on, knownAt }),
  loader: async ({ context: { services }, params: { org }, deps }) => {
    const read = async (path: ReadPath): Promise<unknown> =>
      services.queries.ensureQueryData(readQuery(services.api, path, { path: { org }, query: deps }));
    await Promise.all(readByToday.map(read));
  },
  // The first page comes with the frame: its program and its styles are no second journey.
  component: Today,
});

const people = createRoute({
  getParentRoute: () => organization,
  path: 'people',
  validateSearch: wordsIn('q', 'group', 'sort'),
  component: lazyRouteComponent(() => import('../rooms/people/people.tsx'), 'People'),
});

const person = createRoute({
  getParentRoute: () => organization,
  path: 'people/$id',
  validateSearch: wordsIn('leaving'),
  component: lazyRouteComponent(() => import('../rooms/people/person/person.tsx'), 'Person'),
});

const me = createRoute({
  getParentRoute: () => organization,
  path: 'me',
  component: lazyRouteComponent(() => import('../rooms/me/me.tsx'), 'Me'),
});

const benefits = createRoute({
  getParentRoute: () => organization,
  path: 'benefits',
  validateSearch: wordsIn(...benefitsWords),
  component: lazyRouteComponent(() => import('../rooms/benefits/benefits.tsx'), 'Benefits'),
});

const benefit = createRoute({
  getParentRoute: () => organization,
  path: 'benefits/$id',
  validateSearch: wordsIn('number'),
  component: lazyRouteComponent(() => import('../rooms/benefits/benefit.tsx'), 'Benefit'),
});

const keys = createRoute({
  getParentRoute: () => organization,
  path: 'keys',
  validateSearch: wordsIn(...keysWords),
  component: lazyRouteComponent(() => import('../rooms/keys/keys.tsx'), 'Keys'),
});

const pages = [organizationFront, today, benefits, benefit, people, person, keys, me] as const;
const tree = root.addChildren([front, organization.addChildren([...pages])]);

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
