import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organization } from '../../app/organization.tsx';
import { wordsIn } from '../../app/search.ts';

const people = createRoute({
  getParentRoute: () => organization,
  path: 'people',
  validateSearch: wordsIn('q', 'group', 'sort'),
  component: lazyRouteComponent(() => import('./people.tsx'), 'People'),
});

const person = createRoute({
  getParentRoute: () => organization,
  path: 'people/$id',
  validateSearch: wordsIn('leaving'),
  component: lazyRouteComponent(() => import('./person/person.tsx'), 'Person'),
});

export const peopleRoutes = [people, person] as const;
