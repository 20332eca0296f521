import { useState } from 'react';
import type { ReactElement } from 'react';
import { useRead } from '../api/use-read.ts';
import { useMessages } from '../app/services.ts';
import { Field } from '../parts/field.tsx';
import styles from './act.module.css';
import { asEvent, missingIn } from './draft.ts';
import type { Draft, EventOfKind, FieldOfEvent, Kind } from './draft.ts';
import { FieldInput } from './field-input.tsx';
import { Pick } from './pick.tsx';
import { useKindOf } from './use-kind.ts';

type Props = {
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** The thing is given, and cannot be another. */
  fixed?: boolean;
};

/** Writes one act: what it is about, what happens, when, and what else the event says. */
export function EventForm({ draft, onChange, fixed }: Props): ReactElement {
  const { act } = useMessages();
  const { today } = useRead('/v1/orgs/{org}');
  const kind = useKindOf(draft.thing);
  const spec = kind?.events.find(({ event }) => event === draft.event);
  // Whoever chooses by keyboard what happens goes on by keyboard: the hand is not moved.
  const [isGiven, setGiven] = useState(draft.event !== '');
  const change = (more: Partial<Draft>): void => onChange({ ...draft, ...more });
  return (
    <div className={styles.form}>
      {!fixed && (
        <Pick
          label={act.thing}
          hint={act.thingHint}
          value={draft.thing}
          onPick={(thing) => change({ thing, event: '', fields: {} })}
          free
          autoFocus={draft.thing === ''}
        />
      )}
      {kind && (
        <div className={styles.fields}>
          <EventChoice
            kind={kind}
            event={draft.event}
            onChoose={(event) => {
              setGiven(false);
              onChange(asEvent(draft, kind, event));
            }}
          />
          <Field label={act.on}>
            <input
              type="date"
              value={draft.on === '' ? today : draft.on}
              onChange={({ target }) => change({ on: target.value })}
            />
          </Field>
        </div>
      )}
      {spec && <Fields spec={spec} draft={draft} onChange={onChange} isGiven={isGiven} />}
    </div>
  );
}

type ChoiceProps = { kind: Kind; event: string; onChoose: (event: string) => void };

function EventChoice({ kind, event, onChoose }: ChoiceProps): ReactElement {
  const { act, record } = useMessages();
  const says = kind.events.find((one) => one.event === event)?.says;
  return (
    <Field label={act.event} hint={says ?? kind.title}>
      <select value={event} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{act.chooseEvent}</option>
        {kind.events.map((one) => (
          <option key={one.event} value={one.event}>
            {record.verb(one.event)}
          </option>
        ))}
      </select>
    </Field>
  );
}

type FieldsProps = {
  spec: EventOfKind;
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** The dialog was opened with what happens. */
  isGiven: boolean;
};

/** What must be said stands open; what may be said, and was not, is a click away. */
function Fields({ spec, draft, onChange, isGiven }: FieldsProps): ReactElement {
  const { act } = useMessages();
  // What alone is left to be said is where the hand goes first.
  const [first] = useState(() => missingIn(draft, spec)[0]);
  const isOpen = ({ name, optional }: FieldOfEvent): boolean => !optional || draft.fields[name] !== undefined;
  const inputs = (fields: readonly FieldOfEvent[]): ReactElement => (
    <div className={styles.fields}>
      {fields.map((field) => (
        <FieldInput
          key={`${spec.event} ${field.name}`}
          field={field}
          value={draft.fields[field.name] ?? ''}
          isFirst={isGiven && field.name === first}
          onChange={(value) => onChange({ ...draft, fields: { ...draft.fields, [field.name]: value } })}
        />
      ))}
    </div>
  );
  const rest = spec.fields.filter((field) => !isOpen(field));
  return (
    <>
      {inputs(spec.fields.filter(isOpen))}
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{act.more}</summary>
          {inputs(rest)}
        </details>
      )}
    </>
  );
}
