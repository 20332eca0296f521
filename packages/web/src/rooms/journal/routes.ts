import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organization } from '../../app/organization.tsx';
import { wordsIn } from '../../app/search.ts';
import { journalWords } from './words.ts';

const journal = createRoute({
  getParentRoute: () => organization,
  path: 'journal',
  validateSearch: wordsIn(...journalWords),
  component: lazyRouteComponent(() => import('./journal.tsx'), 'Journal'),
});

const entry = createRoute({
  getParentRoute: () => organization,
  path: 'journal/$id',
  component: lazyRouteComponent(() => import('./entry/entry.tsx'), 'Entry'),
});

export const journalRoutes = [journal, entry] as const;
