// Between the key that opens a dialog and its first field lies a moment in which letters would be typed into nothing.

let stop: (() => string) | undefined;

/** Keeps what is typed from now on, until somebody takes it, leaves by Escape, or comes to a field. */
export function keepLetters(): void {
  stop?.();
  let letters = '';
  const onKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (key === 'Escape') takeLetters();
    if (key.length !== 1 || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    event.stopPropagation();
    letters += key;
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof Element && target.matches('input, select, textarea')) detach();
  };
  const detach = (): void => {
    window.removeEventListener('keydown', onKey, true);
    window.removeEventListener('focusin', onFocus, true);
  };
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('focusin', onFocus, true);
  stop = () => {
    detach();
    return letters;
  };
}

/** What was kept, once. */
export function takeLetters(): string {
  const letters = stop?.() ?? '';
  stop = undefined;
  return letters;
}
