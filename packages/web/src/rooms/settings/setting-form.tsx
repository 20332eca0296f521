import { useEffect, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTell } from '../../api/use-tell.ts';
import type { Asked } from '../../api/use-tell.ts';
import { useMessages } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import styles from './settings.module.css';

type Events = NonNullable<Asked['events']>;

type Props = {
  value: string;
  /** What is told of the value that was typed. */
  eventsOf: (value: string) => Events;
  children: (typed: { value: string; onType: (value: string) => void }) => ReactNode;
};

/** One value of its own that is recorded when it is saved. */
export function SettingForm({ value, eventsOf, children }: Props): ReactElement {
  const words = useMessages().settings;
  const [typed, setTyped] = useState(value);
  const tell = useTell();
  useEffect(() => setTyped(value), [value]);
  const isSame = typed.trim() === value;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        tell.mutate({ events: eventsOf(typed.trim()) });
      }}
    >
      {children({
        value: typed,
        onType: (text) => {
          setTyped(text);
          tell.reset();
        },
      })}
      <div className={styles.tools}>
        <Button type="submit" look="primary" disabled={isSame || typed.trim() === '' || tell.isPending}>
          {words.save}
        </Button>
        {tell.isSuccess && isSame && (
          <span role="status" className={styles.saved}>
            <Icon name="permitted" />
            {words.saved}
          </span>
        )}
      </div>
      {tell.error && <ProblemNotice error={tell.error} />}
    </form>
  );
}

type DialogProps = {
  title: string;
  close: () => void;
  /** Undefined: there is nothing to tell yet. */
  events: Events | undefined;
  /** Another way out, beside saving. */
  other?: { label: string; events: Events } | undefined;
  children: ReactNode;
};

/** A setting of a row in a list. What was typed stays until it is recorded. */
export function SettingDialog({ title, close, events, other, children }: DialogProps): ReactElement {
  const { app, settings: words } = useMessages();
  const tell = useTell();
  const save = (told: Events): void => tell.mutate({ events: told }, { onSuccess: close });
  return (
    <Dialog
      title={title}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{app.cancel}</Button>
          {other && (
            <Button disabled={tell.isPending} onClick={() => save(other.events)}>
              {other.label}
            </Button>
          )}
          <Button look="primary" type="submit" form="setting" disabled={!events || tell.isPending}>
            {words.save}
          </Button>
        </>
      }
    >
      <form
        id="setting"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (events) save(events);
        }}
      >
        {children}
        {tell.error && <ProblemNotice error={tell.error} />}
      </form>
    </Dialog>
  );
}
