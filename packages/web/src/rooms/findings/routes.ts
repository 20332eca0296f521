import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organization } from '../../app/organization.tsx';
import { wordsIn } from '../../app/search.ts';
import { findingsWords } from './words.ts';

const findings = createRoute({
  getParentRoute: () => organization,
  path: 'findings',
  validateSearch: wordsIn(...findingsWords),
  component: lazyRouteComponent(() => import('./findings.tsx'), 'Findings'),
});

export const findingsRoutes = [findings] as const;
