import { h, part } from './dom.ts';
import { givenIn, readDropped } from './sources.ts';
import type { Dropped } from './sources.ts';
import type { Given } from './worker.ts';

type Asked = { given: Given; hasPack: boolean; take: (dropped: Dropped) => void };

/** Where an auditor gives what came before the pack, or another pack. */
export function givenPart({ given, hasPack, take }: Asked): Node {
  const said = h('p', { role: 'status', class: 'said' });
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    const dropped = await readDropped(files);
    said.textContent =
      dropped.unknown.length > 0
        ? `${dropped.unknown.join(', ')}: neither a pack, nor a checkpoint, nor a verifier key.`
        : '';
    if (dropped.pack || Object.keys(dropped.given).length > 0) take(dropped);
  };
  const file = h('input', { type: 'file', id: 'file', multiple: true });
  file.addEventListener('change', () => void takeFiles([...(file.files ?? [])]));
  const text = h('textarea', { id: 'given', rows: '4', spellcheck: 'false' });
  text.value = given.checkpoint ?? given.verifierKey ?? '';
  const useText = (): void => {
    const read = givenIn(text.value);
    if (read) take({ given: read, unknown: [] });
    else
      said.textContent =
        'This is neither a checkpoint nor a verifier key: paste all of it, its last lines too.';
  };
  dropOn(document.body, (files) => void takeFiles(files));
  return part(
    hasPack ? 'Compare with what you were sent before' : 'Give it a pack',
    {},
    h(
      'p',
      {},
      hasPack
        ? 'A checkpoint or a verifier key that you were given before the pack shows that the journal was not rewritten since, and whose it is. Another pack can be checked here as well.'
        : 'Choose the pack (a .zip file) as it was sent, or drop it anywhere on this page. It is read here and sent nowhere.',
    ),
    h('p', {}, h('label', { for: 'file' }, 'A pack, a checkpoint or a key, as a file: '), file),
    hasPack && h('p', {}, h('label', { for: 'given' }, 'Or its text: '), text),
    hasPack && h('button', { type: 'button', onclick: useText }, 'Compare'),
    given.checkpoint !== undefined && h('p', {}, 'A checkpoint is compared.'),
    given.verifierKey !== undefined && h('p', {}, 'A verifier key is compared.'),
    said,
  );
}

let take: (files: readonly File[]) => void = () => undefined;
let listens = false;

function dropOn(where: HTMLElement, taken: typeof take): void {
  take = taken;
  if (listens) return;
  listens = true;
  where.addEventListener('dragover', (event) => event.preventDefault());
  where.addEventListener('drop', (event) => {
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
