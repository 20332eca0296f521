import { useState } from 'react';
import type { ReactElement } from 'react';
import { Pick } from '../../act/pick.tsx';
import { useTell } from '../../api/use-tell.ts';
import type { Asked } from '../../api/use-tell.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import type { DueItem } from './due.ts';

/** What is to be said of a deadline. */
export type Handling = { what: 'acknowledge' | 'snooze' | 'assign'; item: DueItem };

type Props = { handling: Handling; close: () => void; today: string };

type Typed = { because: string; until: string; by: string };

const names = { acknowledge: 'acknowledged', snooze: 'snoozed', assign: 'owned' } as const;

/** The events that say it of everything in the item. */
function eventsOf({ what, item }: Handling, { because, until, by }: Typed): NonNullable<Asked['events']> {
  const more = {
    acknowledge: because.trim() === '' ? {} : { because },
    snooze: { until, because },
    assign: { by },
  }[what];
  return item.all.map((deadline) => ({
    thing: deadline.id,
    event: names[what],
    about: deadline.thing,
    due: deadline.on,
    what: deadline.what,
    ...more,
  }));
}

/** Records what our own people do about a deadline. */
export function HandleDialog({ handling, close, today }: Props): ReactElement {
  const { messages, format } = useServices();
  const words = messages.today.dialog;
  const { what, item } = handling;
  const [typed, setTyped] = useState<Typed>({ because: '', until: item.on, by: '' });
  const tell = useTell();
  const save = (): void => tell.mutate({ events: eventsOf(handling, typed) }, { onSuccess: close });
  return (
    <Dialog
      title={words[what]}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{messages.app.cancel}</Button>
          <Button look="primary" type="submit" form="handle" disabled={tell.isPending}>
            {words.save}
          </Button>
        </>
      }
    >
      <form
        id="handle"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {item.all.length > 1 && <p>{words.of(format.number(item.all.length))}</p>}
        <Fields handling={handling} typed={typed} onType={setTyped} today={today} />
        {tell.error && <ProblemNotice error={tell.error} />}
      </form>
    </Dialog>
  );
}

type FieldsProps = { handling: Handling; typed: Typed; onType: (typed: Typed) => void; today: string };

function Fields({ handling: { what, item }, typed, onType, today }: FieldsProps): ReactElement {
  const { messages } = useServices();
  const words = messages.today.dialog;
  return (
    <>
      {what === 'assign' && (
        <Pick
          label={messages.today.owner}
          prefixes={['person']}
          value={typed.by}
          onPick={(by) => onType({ ...typed, by })}
          autoFocus
        />
      )}
      {what === 'snooze' && (
        <Field label={words.until}>
          <input
            type="date"
            required
            min={today}
            max={item.on}
            value={typed.until}
            onChange={({ target }) => onType({ ...typed, until: target.value })}
          />
        </Field>
      )}
      {what !== 'assign' && (
        <Field label={what === 'snooze' ? words.why : words.because}>
          <input
            required={what === 'snooze'}
            maxLength={500}
            value={typed.because}
            onChange={({ target }) => onType({ ...typed, because: target.value })}
          />
        </Field>
      )}
    </>
  );
}
