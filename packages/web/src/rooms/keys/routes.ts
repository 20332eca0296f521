import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organization } from '../../app/organization.tsx';
import { wordsIn } from '../../app/search.ts';
import { keysWords } from './words.ts';

const keys = createRoute({
  getParentRoute: () => organization,
  path: 'keys',
  validateSearch: wordsIn(...keysWords),
  component: lazyRouteComponent(() => import('./keys.tsx'), 'Keys'),
});

export const keysRoutes = [keys] as const;
