import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { useChoose } from './choose.ts';
import { keepLetters } from './early-letters.ts';
import { useServices } from './services.ts';
import styles from './shortcuts.module.css';

/** Keys that do something by themselves, unless this browser has them switched off. */
const keys = ['/', 'n', 't', '?'] as const;
type Key = (typeof keys)[number];

const isKey = (key: string): key is Key => (keys as readonly string[]).includes(key);

/** Whether a person is writing, or has a dialog open: then a letter is a letter. */
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('input, select, textarea, [contenteditable]') || target.closest('dialog') !== null;
}

/** Listens for the keys, and shows what they do when asked. */
export function Shortcuts(): ReactElement | null {
  const { messages, choices } = useServices();
  const words = messages.shortcuts;
  const choose = useChoose();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const does: Record<Key, () => void> = {
      '/': () => document.querySelector<HTMLElement>('main input[type="search"]')?.focus(),
      n: () => {
        keepLetters();
        choose({ act: ' ', first: undefined });
      },
      t: () => choose({ time: 'open' }),
      '?': () => setOpen(true),
    };
    const listen = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (!isKey(key) || ctrlKey || metaKey || altKey || isWriting(target)) return;
      if (choices.get('shortcuts') === 'off') return;
      event.preventDefault();
      does[key]();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  if (!isOpen) return null;
  return (
    <Dialog title={words.title} onClose={() => setOpen(false)}>
      <dl className={styles.keys}>
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words.does[key]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>↑</kbd> <kbd>↓</kbd>
          </dt>
          <dd>{words.rows}</dd>
        </div>
      </dl>
      <p>{words.off}</p>
    </Dialog>
  );
}
