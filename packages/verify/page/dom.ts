// The page is made of elements with texts: nothing of a pack is ever read as HTML.

type Child = Node | string | number | undefined | false;
type Props = Record<string, string | boolean | EventListener | undefined>;

/** An element: attributes and listeners (`onclick`) by name, then what is in it. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...textsOf(children));
  return element;
}

const textsOf = (children: readonly Child[]): (Node | string)[] =>
  children.flatMap((child) =>
    child === undefined || child === false ? [] : [typeof child === 'number' ? String(child) : child],
  );

export type Cell = Node | string | number | undefined;

const rowsAtOnce = 200;

/** A table with a caption; long ones grow at the touch of a button. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): Node {
  const body = h('tbody');
  const more = h('button', { type: 'button', class: 'more' });
  const add = (): void => {
    const from = body.rows.length;
    body.append(...rows.slice(from, from + rowsAtOnce).map(rowOf));
    const left = rows.length - body.rows.length;
    more.textContent = `Show ${Math.min(left, rowsAtOnce)} more of ${left}`;
    more.hidden = left === 0;
  };
  more.addEventListener('click', add);
  add();
  const head = h('tr', {}, ...heads.map((text) => h('th', { scope: 'col' }, text)));
  const whole = h('table', {}, h('caption', {}, caption), h('thead', {}, head), body);
  return h('div', { class: 'scrolled', tabindex: '0', role: 'region', 'aria-label': caption }, whole, more);
}

const rowOf = (cells: readonly Cell[]): HTMLTableRowElement =>
  h('tr', {}, ...cells.map((cell) => h('td', { class: classOf(cell) }, cell ?? '—')));

/** Numbers stand at the right; days and ids are not broken. */
function classOf(cell: Cell): string | undefined {
  if (typeof cell === 'number') return 'n';
  return typeof cell === 'string' && /^(\d{4}-\d\d-\d\d|[a-z]+-[\w.-]{1,16})$/.test(cell)
    ? 'whole'
    : undefined;
}

/** A text in which what stands between backticks is somebody else's words. */
export const rich = (text: string): Node[] =>
  text.split('`').map((piece, n) => (n % 2 === 0 ? document.createTextNode(piece) : h('code', {}, piece)));

/** A section with a heading, closed or open. */
export function part(
  title: string,
  { open = true }: { open?: boolean },
  ...children: readonly Child[]
): Node {
  return h('details', { open, class: 'part' }, h('summary', {}, h('h2', {}, title)), ...children);
}

export const list = (items: readonly Child[]): Node => h('ul', {}, ...items.map((item) => h('li', {}, item)));

/** Pairs of a name and what stands for it. */
export const pairs = (all: readonly (readonly [string, Cell])[]): Node =>
  h(
    'dl',
    {},
    ...all.flatMap(([name, value]) => (value === undefined ? [] : [h('dt', {}, name), h('dd', {}, value)])),
  );
