import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organization } from '../../app/organization.tsx';
import { daysIn, wordsIn } from '../../app/search.ts';
import { findHolder } from './person/find.ts';

const people = createRoute({
  getParentRoute: () => organization,
  path: 'people',
  validateSearch: wordsIn('q', 'group', 'sort'),
  component: lazyRouteComponent(() => import('./people.tsx'), 'People'),
});

const words = daysIn('leaving');

const person = createRoute({
  getParentRoute: () => organization,
  path: 'people/$id',
  validateSearch: words,
  loaderDeps: ({ search: { on, knownAt } }) => ({ on, knownAt }),
  loader: findHolder,
  notFoundComponent: lazyRouteComponent(() => import('./person/nobody.tsx'), 'Nobody'),
  component: lazyRouteComponent(() => import('./person/person.tsx'), 'Person'),
});

export const peopleRoutes = [people, person] as const;
