import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { Notice } from '../parts/notice.tsx';
import { useMessages } from './services.ts';

/** Says that the server cannot be reached, for as long as that is so. */
export function Connection(): ReactElement | null {
  const { app } = useMessages();
  const isOnline = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
    () => true,
  );
  return isOnline ? null : <Notice kind="warning">{app.lost}</Notice>;
}
