import { useSearch } from '@tanstack/react-router';
import { Suspense, useRef } from 'react';
import type { ReactElement } from 'react';
import { useChoose } from '../app/choose.ts';
import { useMessages } from '../app/services.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Correction } from './correction.tsx';
import { Telling } from './telling.tsx';

const correction = /^entry-(\d+) withdrawn\b/;

/** The one dialog for every act. The address says what it is about; closing it takes that away. */
export function ActDialog(): ReactElement | null {
  const { app, act: words } = useMessages();
  const { act, first } = useSearch({ strict: false });
  const choose = useChoose();
  const opened = useRef(act);
  const followed = useRef<string>(undefined);
  // Words that follow what is typed are no other act; those of a link are.
  if (act !== undefined && act !== followed.current) opened.current = act;
  if (act === undefined) return null;
  const close = (): void => choose({ act: undefined, first: undefined });
  const follow = (now: string): void => {
    followed.current = now;
    choose({ act: now }, true);
  };
  const wrong = correction.exec(act)?.[1];
  const title = first === undefined ? words.title : words.handOut;
  return (
    <Dialog
      title={wrong === undefined ? title : words.correction(Number(wrong))}
      onClose={close}
      key={`${opened.current} ${first}`}
    >
      <Suspense fallback={<p role="status">{app.loading}</p>}>
        {wrong === undefined ? (
          <Telling words={act.trim()} first={first} follow={follow} close={close} />
        ) : (
          <Correction seq={Number(wrong)} close={close} />
        )}
      </Suspense>
    </Dialog>
  );
}
