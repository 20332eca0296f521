import type { ReactElement } from 'react';
import { Notice } from '../parts/notice.tsx';
import { useOnline } from './online.ts';
import { useMessages } from './services.ts';

/** Says that the server cannot be reached, for as long as that is so. */
export function Connection(): ReactElement | null {
  const { app } = useMessages();
  return useOnline() ? null : <Notice kind="warning">{app.lost}</Notice>;
}
