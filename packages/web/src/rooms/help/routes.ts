import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organization } from '../../app/organization.tsx';

const limits = createRoute({
  getParentRoute: () => organization,
  path: 'limits',
  component: lazyRouteComponent(() => import('./limits.tsx'), 'Limits'),
});

const ownData = createRoute({
  getParentRoute: () => organization,
  path: 'own-data',
  component: lazyRouteComponent(() => import('./own-data.tsx'), 'OwnData'),
});

export const helpRoutes = [limits, ownData] as const;
