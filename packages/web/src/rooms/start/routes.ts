import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organization } from '../../app/organization.tsx';
import { wordsIn } from '../../app/search.ts';

const start = createRoute({
  getParentRoute: () => organization,
  path: 'start',
  component: lazyRouteComponent(() => import('./start.tsx'), 'Start'),
});

const startStep = createRoute({
  getParentRoute: () => organization,
  path: 'start/$step',
  validateSearch: wordsIn('enrollment'),
  component: lazyRouteComponent(() => import('./start.tsx'), 'StartStep'),
});

export const startRoutes = [start, startStep] as const;
