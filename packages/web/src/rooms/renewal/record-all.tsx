import type { ReactElement } from 'react';
import { useTell } from '../../api/use-tell.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import { eventsIn } from './holdings.ts';
import styles from './renewal.module.css';

type Props = { acts: readonly string[]; close: () => void };

/** Tells several acts as one list, guarded: nothing is written unless the terms permit all of it. */
export function RecordAll({ acts, close }: Props): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const tell = useTell();
  const record = (): void =>
    tell.mutate({ events: eventsIn(acts), onlyIf: 'permitted' }, { onSuccess: close });
  return (
    <Dialog
      title={words.recordTitle}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{messages.app.cancel}</Button>
          <Button look="primary" disabled={tell.isPending} onClick={record}>
            {words.record(format.number(acts.length))}
          </Button>
        </>
      }
    >
      <p>{words.recordSays}</p>
      <ul className={styles.acts}>
        {acts.map((act) => (
          <li key={act}>
            <code>{act}</code>
          </li>
        ))}
      </ul>
      {tell.error && <ProblemNotice error={tell.error} />}
    </Dialog>
  );
}
