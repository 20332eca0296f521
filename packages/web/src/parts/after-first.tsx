import { useSyncExternalStore } from 'react';
import type { ReactElement, ReactNode } from 'react';

const never = (): (() => void) => () => {};

/** What the first page, written by the server, leaves out: it is read by the program when that has arrived. */
export function AfterFirst({ children }: { children: ReactNode }): ReactElement | null {
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isHere ? <>{children}</> : null;
}
