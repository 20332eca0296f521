import { useEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useMessages } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import styles from './imports.module.css';

type Props = {
  onFiles: (files: readonly { name: string; file: File }[]) => void;
  disabled: boolean;
  children: ReactNode;
};

const brings = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere on the page, or chosen. */
export function DropArea({ onFiles, disabled, children }: Props): ReactElement {
  const words = useMessages().imports;
  const input = useRef<HTMLInputElement>(null);
  const isOver = useDropped((files) => take(files));
  const take = (files: FileList | null | undefined): void => {
    const all = [...(files ?? [])].map((file) => ({ name: file.name, file }));
    if (all.length > 0 && !disabled) onFiles(all);
  };
  return (
    <div className={styles.drop} data-over={isOver}>
      <Icon name="imports" />
      <p className={styles.dropTitle}>{words.drop}</p>
      <p className={styles.says}>{words.dropSays}</p>
      <div className={styles.tools}>
        <Button look="primary" disabled={disabled} onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        {children}
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={words.choose}
        onChange={({ target }) => {
          take(target.files);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}

/** Whether files are held over the page; they are taken when they are let go anywhere on it. */
function useDropped(onDrop: (files: FileList | undefined) => void): boolean {
  const [isOver, setOver] = useState(false);
  const taker = useRef(onDrop);
  taker.current = onDrop;
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!brings(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!brings(event)) return;
      event.preventDefault();
      setOver(false);
      taker.current(event.dataTransfer?.files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
