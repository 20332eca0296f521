import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organization } from '../../app/organization.tsx';
import { daysIn } from '../../app/search.ts';

const audit = createRoute({
  getParentRoute: () => organization,
  path: 'audit',
  component: lazyRouteComponent(() => import('./audit.tsx'), 'Audit'),
});

const auditLetter = createRoute({
  getParentRoute: () => organization,
  path: 'audit/letter',
  component: lazyRouteComponent(() => import('./letter.tsx'), 'Letter'),
});

const auditReadiness = createRoute({
  getParentRoute: () => organization,
  path: 'audit/readiness',
  validateSearch: daysIn('from', 'to'),
  component: lazyRouteComponent(() => import('./readiness-page.tsx'), 'ReadinessPage'),
});

const auditReview = createRoute({
  getParentRoute: () => organization,
  path: 'audit/$id',
  component: lazyRouteComponent(() => import('./review.tsx'), 'Review'),
});

export const auditRoutes = [audit, auditLetter, auditReadiness, auditReview] as const;
