import { Suspense } from 'react';
import type { ReactElement } from 'react';
import { useRead } from '../api/use-read.ts';
import { ClauseLink } from './links.tsx';

/** A clause by its title, for places where only its id is at hand. */
export const ClauseTitle = ({ clause }: { clause: string }): ReactElement => (
  <Suspense fallback={<ClauseLink clause={clause} />}>
    <Titled clause={clause} />
  </Suspense>
);

function Titled({ clause }: { clause: string }): ReactElement {
  const { clauses } = useRead('/v1/terms');
  return <ClauseLink clause={clause}>{clauses.find(({ id }) => id === clause)?.title}</ClauseLink>;
}
