import { onlineManager } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';

/** Whether the server can be reached, as far as is known. */
export const useOnline = (): boolean =>
  useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
    () => true,
  );

/** Whether the server can be reached again since `lost`: a loss that was seen while it lasted. */
export function useBack(lost: boolean): boolean {
  const isOnline = useOnline();
  const [seen, setSeen] = useState(false);
  useEffect(() => setSeen(lost && (seen || !isOnline)), [lost, isOnline]);
  return lost && seen && isOnline;
}
