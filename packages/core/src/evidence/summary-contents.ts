import { several } from '../kernel/verdict.ts';
import { escape } from './html.ts';
import type { About } from './pack.ts';
import type { Evidence } from './shape.ts';

export function contents(about: About, { gaps }: Evidence): string {
  const { from, to, made, release, checkpoint, verifierKey } = about;
  const { origin, size, root } = checkpoint;
  const shown = gaps.entries - gaps.undisclosed;
  const pairs: [string, string][] = [
    ['Period', `${from} to ${to}, both days included`],
    ['Made', `${made} by Benefolio ${release}`],
    [
      'Entries',
      `${several(shown, 'entry', 'entries')} shown of ${gaps.entries} in the journal: everything that happened up to ${to}, and what was taken back of it later`,
    ],
    ['Journal', `${origin}, ${several(size, 'entry', 'entries')}, root ${root.toBase64()}`],
    ['Verifier key', verifierKey],
  ];
  const items = pairs.map(([name, value]) => `<dt>${name}</dt><dd>${escape(value)}</dd>`);
  return `<h2>What is in it</h2><dl>${items.join('')}</dl>`;
}
