import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organization } from '../../app/organization.tsx';
import { wordsIn } from '../../app/search.ts';

const imports = createRoute({
  getParentRoute: () => organization,
  path: 'imports',
  component: lazyRouteComponent(() => import('./imports.tsx'), 'Imports'),
});

const oneImport = createRoute({
  getParentRoute: () => organization,
  path: 'imports/$id',
  validateSearch: wordsIn('tab', 'q', 'row', 'undo'),
  component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
});

export const importsRoutes = [imports, oneImport] as const;
