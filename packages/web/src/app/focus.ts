const reachable = 'a[href], button, input, select, textarea, summary';

/**
 * A page that came as text is replaced by the same page made by its program. Who goes to a link of it by keyboard until
 * then stays there, and what is typed into a field stays typed. Call it before; what it gives, after.
 */
export function keepFocus(container: HTMLElement): () => void {
  const all = (): HTMLElement[] => [...container.querySelectorAll<HTMLElement>(reachable)];
  const before = all();
  let { activeElement } = document;
  // Drawing takes its time, and somebody may come to a field meanwhile.
  const follow = ({ target }: FocusEvent): void => void (activeElement = target as Element);
  container.addEventListener('focusin', follow);
  return () => {
    container.removeEventListener('focusin', follow);
    for (const [place, element] of all().entries()) {
      const old = before[place];
      if (!old) return;
      if (old === activeElement) element.focus();
      if (element instanceof HTMLInputElement && old instanceof HTMLInputElement)
        if (old.value !== old.defaultValue) typeInto(element, old.value);
    }
  };
}

/** As if somebody typed it: a value that is set by the property alone, React takes for its own. */
function typeInto(field: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
