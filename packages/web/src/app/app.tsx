import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import '../styles/base.css';
import type { AppRouter } from './router.tsx';
import { ServicesProvider } from './services.ts';
import type { Services } from './services.ts';

type Props = {
  services: Services;
  router: AppRouter;
  /** Called once, when the application stands in the page. */
  onShown?: () => void;
};

export function App({ services, router, onShown }: Props): ReactElement {
  useEffect(() => onShown?.(), []);
  return (
    <ServicesProvider value={services}>
      <QueryClientProvider client={services.queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ServicesProvider>
  );
}
