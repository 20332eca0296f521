import { useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
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
  const { act } = useSearch({ strict: false });
  const choose = useChoose();
  if (act === undefined) return null;
  const close = (): void => choose({ act: undefined });
  const wrong = correction.exec(act)?.[1];
  return (
    <Dialog
      title={wrong === undefined ? words.title : words.correction(Number(wrong))}
      onClose={close}
      key={act}
    >
      <Suspense fallback={<p role="status">{app.loading}</p>}>
        {wrong === undefined ? (
          <Telling words={act.trim()} close={close} />
        ) : (
          <Correction seq={Number(wrong)} close={close} />
        )}
      </Suspense>
    </Dialog>
  );
}
