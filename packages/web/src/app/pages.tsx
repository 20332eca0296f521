import { Link, useRouter } from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { ClientProblem } from '@benefolio/client';
import type { ReactElement } from 'react';
import { ProblemNotice } from '../parts/problem.tsx';
import { useMessages } from './services.ts';

/** Instead of a page that could not be shown. */
export function PageProblem({ error, reset }: ErrorComponentProps): ReactElement {
  const { app } = useMessages();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const again = (): void => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  const isNothing = error instanceof ClientProblem && error.status === 404;
  return (
    <>
      <h1>{isNothing ? app.notFound : app.problem}</h1>
      <ProblemNotice error={error} again={again} />
      {isNothing && <ToToday />}
    </>
  );
}

export function NotFound(): ReactElement {
  const { app } = useMessages();
  return (
    <>
      <h1>{app.notFound}</h1>
      <ToToday />
    </>
  );
}

function ToToday(): ReactElement {
  const { app } = useMessages();
  return (
    <p>
      <Link to="/">{app.toToday}</Link>
    </p>
  );
}

export function Pending(): ReactElement {
  const { app } = useMessages();
  return <p role="status">{app.loading}</p>;
}
