import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import '../styles/base.css';
import type { AppRouter } from './router.tsx';
import { ServicesProvider } from './services.ts';
import type { Services } from './services.ts';

export function App({ services, router }: { services: Services; router: AppRouter }): ReactElement {
  return (
    <ServicesProvider value={services}>
      <QueryClientProvider client={services.queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ServicesProvider>
  );
}
