import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organization } from '../../app/organization.tsx';

const me = createRoute({
  getParentRoute: () => organization,
  path: 'me',
  component: lazyRouteComponent(() => import('./me.tsx'), 'Me'),
});

export const meRoutes = [me] as const;
