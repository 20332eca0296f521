import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Puts the focus into a row by its number. A row is made by the next frame, or filled when it has come from the
 * server; whoever looks elsewhere by then is left there.
 */
export function useRowFocus(body: RefObject<HTMLElement | null>): {
  focusRow: (index: number) => void;
  /** The row that the focus is still on its way to. */
  going: RefObject<number | undefined>;
} {
  const wanted = useRef<number>(undefined);
  const focus = (): void => {
    const { activeElement } = document;
    if (wanted.current === undefined) return;
    if (activeElement !== document.body && !body.current?.contains(activeElement)) wanted.current = undefined;
    const link = body.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] :is(a, button)`);
    if (!link) return;
    link.focus();
    wanted.current = undefined;
  };
  useEffect(focus);
  const focusRow = (index: number): void => {
    wanted.current = index;
    requestAnimationFrame(focus);
  };
  return { focusRow, going: wanted };
}
