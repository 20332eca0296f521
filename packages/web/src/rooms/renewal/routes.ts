import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organization } from '../../app/organization.tsx';
import { wordsIn } from '../../app/search.ts';
import { freezeWords, planWords, renewalWords } from './words.ts';

const renewals = createRoute({
  getParentRoute: () => organization,
  path: 'renewal',
  validateSearch: wordsIn(...renewalWords),
  component: lazyRouteComponent(() => import('./renewal.tsx'), 'Renewal'),
});

const renewal = createRoute({
  getParentRoute: () => organization,
  path: 'renewal/$id',
  validateSearch: wordsIn(...planWords, ...freezeWords),
  component: lazyRouteComponent(() => import('./one.tsx'), 'OneRenewal'),
});

export const renewalRoutes = [renewals, renewal] as const;
