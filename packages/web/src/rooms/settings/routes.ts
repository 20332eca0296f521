import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { organization } from '../../app/organization.tsx';

const settingsFront = createRoute({
  getParentRoute: () => organization,
  path: 'settings',
  beforeLoad: ({ params: { org } }) => {
    throw redirect({ to: '/orgs/$org/settings/$part', params: { org, part: 'organization' } });
  },
});

const settings = createRoute({
  getParentRoute: () => organization,
  path: 'settings/$part',
  component: lazyRouteComponent(() => import('./settings.tsx'), 'Settings'),
});

export const settingsRoutes = [settingsFront, settings] as const;
