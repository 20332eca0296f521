const reachable = 'a[href], button, input, select, textarea, summary';

/**
 * A page that came as text is replaced by the same page made by its program. Who had gone to a link of it by keyboard
 * meanwhile stays there. Call it before; what it gives, after.
 */
export function keepFocus(container: HTMLElement): () => void {
  const all = (): HTMLElement[] => [...container.querySelectorAll<HTMLElement>(reachable)];
  const place = all().findIndex((element) => element === document.activeElement);
  return () => {
    if (place >= 0) all()[place]?.focus();
  };
}
