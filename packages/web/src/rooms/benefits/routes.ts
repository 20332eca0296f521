import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organization } from '../../app/organization.tsx';
import { wordsIn } from '../../app/search.ts';
import { benefitsWords } from './words.ts';

const benefits = createRoute({
  getParentRoute: () => organization,
  path: 'benefits',
  validateSearch: wordsIn(...benefitsWords),
  component: lazyRouteComponent(() => import('./benefits.tsx'), 'Benefits'),
});

const benefit = createRoute({
  getParentRoute: () => organization,
  path: 'benefits/$id',
  validateSearch: wordsIn('number'),
  component: lazyRouteComponent(() => import('./benefit.tsx'), 'Benefit'),
});

export const benefitsRoutes = [benefits, benefit] as const;
