import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTell } from '../../api/use-tell.ts';
import type { Asked } from '../../api/use-tell.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';

type Events = NonNullable<Asked['events']>;
export type Sent = { to: string; how?: string; which: string };

type Typed = { to: string; how: string; which: string };

type Props = {
  title: string;
  to: string;
  /** What may have been sent: [value, label]. */
  choices?: readonly (readonly [string, string])[];
  events: (sent: Sent) => Events;
  close: () => void;
};

/** Records to whom something went, and how. */
export function SendDialog({ title, to, choices = [], events, close }: Props): ReactElement {
  const { messages } = useServices();
  const words = messages.audit.handOver;
  const [typed, setTyped] = useState<Typed>({ to, how: '', which: choices[0]?.[0] ?? '' });
  const tell = useTell();
  const record = (): void => {
    const how = typed.how.trim();
    const sent = { to: typed.to, which: typed.which, ...(how !== '' && { how }) };
    tell.mutate({ events: events(sent) }, { onSuccess: close });
  };
  return (
    <Dialog
      title={title}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{messages.app.cancel}</Button>
          <Button look="primary" type="submit" form="send" disabled={tell.isPending}>
            {words.save}
          </Button>
        </>
      }
    >
      <form
        id="send"
        onSubmit={(event) => {
          event.preventDefault();
          record();
        }}
      >
        <Fields typed={typed} onType={setTyped} choices={choices} />
        {tell.error && <ProblemNotice error={tell.error} />}
      </form>
    </Dialog>
  );
}

type FieldsProps = {
  typed: Typed;
  onType: (typed: Typed) => void;
  choices: readonly (readonly [string, string])[];
};

function Fields({ typed, onType, choices }: FieldsProps): ReactElement {
  const { messages } = useServices();
  const words = messages.audit.handOver;
  return (
    <>
      <Field label={words.to} hint={words.toHint}>
        <input
          required
          maxLength={200}
          value={typed.to}
          onChange={({ target }) => onType({ ...typed, to: target.value })}
        />
      </Field>
      <Field label={`${words.how} (${messages.audit.optional})`} hint={words.howHint}>
        <input
          maxLength={200}
          value={typed.how}
          onChange={({ target }) => onType({ ...typed, how: target.value })}
        />
      </Field>
      {choices.length > 0 && (
        <Field label={words.which}>
          <select value={typed.which} onChange={({ target }) => onType({ ...typed, which: target.value })}>
            {choices.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </Field>
      )}
    </>
  );
}
