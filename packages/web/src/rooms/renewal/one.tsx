import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Enrollment } from './enrollment.tsx';
import { Freeze } from './freeze.tsx';

/** What an id of this room names: an enrollment to be planned, or a freeze to be worked through. */
export function OneRenewal(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  return id.startsWith('freeze-') ? <Freeze freeze={id} /> : <Enrollment enrollment={id} />;
}
