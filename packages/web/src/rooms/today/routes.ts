import { createRoute } from '@tanstack/react-router';
import { readQuery } from '../../api/read.ts';
import type { ReadPath } from '../../api/read.ts';
import { organization } from '../../app/organization.tsx';
import { wordsIn } from '../../app/search.ts';
import { Today } from './today.tsx';
import { todayWords } from './use-today-search.ts';

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

export const todayRoutes = [today] as const;
