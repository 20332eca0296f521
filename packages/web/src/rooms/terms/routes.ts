import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organization } from '../../app/organization.tsx';
import { wordsIn } from '../../app/search.ts';

const terms = createRoute({
  getParentRoute: () => organization,
  path: 'terms',
  validateSearch: wordsIn('q', 'kind'),
  component: lazyRouteComponent(() => import('./terms.tsx'), 'Terms'),
});

const clause = createRoute({
  getParentRoute: () => organization,
  path: 'terms/$id',
  validateSearch: wordsIn('facts', 'regime'),
  component: lazyRouteComponent(() => import('./clause/clause.tsx'), 'Clause'),
});

export const termsRoutes = [terms, clause] as const;
