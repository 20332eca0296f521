import type { ReactElement } from 'react';
import { useMessages } from '../app/services.ts';
import type { Messages } from '../messages/messages.ts';
import { Field } from '../parts/field.tsx';
import type { FieldOfEvent } from './draft.ts';
import { Pick } from './pick.tsx';

type Props = {
  field: FieldOfEvent;
  value: string;
  onChange: (value: string) => void;
  /** The hand goes there first. */
  isFirst?: boolean;
};

/** Which things a field of that type may name. */
const prefixesOf = ({ type, of }: FieldOfEvent): readonly string[] | undefined => {
  switch (type) {
    case 'person':
      return ['person'];
    case 'company':
      return ['partner', 'loc', 'aff', 'acq'];
    case 'party':
      return ['person', 'partner', 'loc', 'aff', 'acq'];
    case 'thing':
      return of;
    default:
      return undefined;
  }
};

/** The control that fits a field of an event: its table says what it takes. */
export function FieldInput({ field, value, onChange, isFirst = false }: Props): ReactElement {
  const { act, record } = useMessages();
  const label = (
    <>
      {record.field(field.name)}
      {field.optional && ` (${act.optional})`}
    </>
  );
  const prefixes = prefixesOf(field);
  if (prefixes) {
    const picked = { prefixes, value, onPick: onChange };
    return <Pick label={label} hint={field.says} {...picked} free autoFocus={isFirst} />;
  }
  const choices = choicesOf(field, { act, record });
  if (choices) {
    return (
      <Field label={label} hint={field.says}>
        <select value={value} required={!field.optional} onChange={({ target }) => onChange(target.value)}>
          <option value="">{act.choose}</option>
          {choices.map(([choice, word]) => (
            <option key={choice} value={choice}>
              {word}
            </option>
          ))}
        </select>
      </Field>
    );
  }
  return (
    <Field label={label} hint={field.type === 'amount' ? `${field.says} · ${act.amountHint}` : field.says}>
      <input
        type={field.type === 'day' ? 'date' : 'text'}
        inputMode={field.type === 'count' ? 'numeric' : undefined}
        autoComplete="off"
        value={value}
        required={!field.optional}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}

function choicesOf(
  { type, of }: FieldOfEvent,
  { act, record }: Pick<Messages, 'act' | 'record'>,
): [string, string][] | undefined {
  if (type === 'flag') {
    return [
      ['yes', act.yes],
      ['no', act.no],
    ];
  }
  return type === 'choice' ? (of ?? []).map((choice) => [choice, record.choice(choice)]) : undefined;
}
