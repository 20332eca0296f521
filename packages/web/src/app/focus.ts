const reachable = 'a[href], button, input, select, textarea, summary';

/**
 * A page that came as text is replaced by the same page made by its program. Who had gone to a link of it by keyboard
 * meanwhile stays there, and what was typed into a field stays typed. Call it before; what it gives, after.
 */
export function keepFocus(container: HTMLElement): () => void {
  const all = (): HTMLElement[] => [...container.querySelectorAll<HTMLElement>(reachable)];
  const { activeElement } = document;
  const place = all().findIndex((element) => element === activeElement);
  return () => {
    const element = place < 0 ? undefined : all()[place];
    element?.focus();
    // The old field is read only now: somebody may have typed on until it was replaced.
    if (element instanceof HTMLInputElement && activeElement instanceof HTMLInputElement)
      if (activeElement.value !== activeElement.defaultValue) typeInto(element, activeElement.value);
  };
}

/** As if somebody typed it: a value that is set by the property alone, React takes for its own. */
function typeInto(field: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
