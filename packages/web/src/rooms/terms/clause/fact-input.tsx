import { addDays } from '@benefolio/core';
import type { Day } from '@benefolio/core';
import type { ReactElement } from 'react';
import { useMessages } from '../../../app/services.ts';
import { Button } from '../../../parts/button.tsx';
import { Field } from '../../../parts/field.tsx';
import { fieldName } from '../../../parts/field-name.ts';
import styles from './clause.module.css';
import { typed } from './facts.ts';
import type { FactField } from './facts.ts';

type Props = { field: FactField; value: string | undefined; onChange: (value: string | undefined) => void };

/** One fact: a day, a number, a yes or no, or one of the words that its clause knows. */
export function FactInput({ field, value, onChange }: Props): ReactElement {
  const { act } = useMessages();
  const { name, type, words, optional } = field;
  const label = name === 'on' ? act.on : fieldName(name);
  const options = useOptions(field);
  const isWord = value === undefined || words.includes(value) || type === 'choice' || type === 'flag';
  if (type !== 'choice' && type !== 'flag' && words.length === 0 && !optional)
    return (
      <div className={styles.fact}>
        <Field label={label}>
          <Typed field={field} value={value ?? ''} onChange={onChange} />
        </Field>
        {type === 'day' && <Steps value={value ?? ''} onChange={onChange} />}
      </div>
    );
  return (
    <div className={styles.fact}>
      <Field label={label}>
        <select
          value={isWord ? (value ?? '') : own}
          onChange={({ target }) =>
            onChange(target.value === own ? typed(exampleOf(field)) : target.value || undefined)
          }
        >
          {options.map(([option, word]) => (
            <option key={option} value={option}>
              {word}
            </option>
          ))}
        </select>
      </Field>
      {!isWord && (
        <>
          <Typed field={field} value={value} onChange={onChange} label={label} />
          {type === 'day' && <Steps value={value} onChange={onChange} />}
        </>
      )}
    </div>
  );
}

/** The choice of a value that is none of the words. */
const own = '=';

function useOptions({ type, words, optional }: FactField): [option: string, word: string][] {
  const { terms } = useMessages();
  const kinds = terms.values;
  const first: [string, string][] =
    type === 'flag'
      ? [
          ['yes', terms.yes],
          ['no', terms.no],
        ]
      : type === 'choice'
        ? []
        : [[own, kinds[type]]];
  return [
    ...first,
    ...words.map((word): [string, string] => [word, word]),
    ...(optional ? [['', terms.absent] satisfies [string, string]] : []),
  ];
}

/** A value of the type, to begin with. */
function exampleOf({ type, example, words }: FactField): string | number | boolean {
  if (!words.includes(String(example))) return example;
  return type === 'number' || type === 'quantity' ? 1 : '';
}

type TypedProps = {
  field: FactField;
  value: string;
  onChange: (value: string) => void;
  label?: string;
  id?: string;
};

function Typed({ field: { type }, value, onChange, label, ...rest }: TypedProps): ReactElement {
  const { terms } = useMessages();
  const isPlain = type === 'text' || type === 'amount' || type === 'quantity';
  const hint = type === 'amount' ? terms.amountHint : type === 'quantity' ? terms.quantityHint : undefined;
  return (
    <input
      {...rest}
      aria-label={label}
      type={type === 'day' ? 'date' : isPlain ? 'text' : 'number'}
      {...(type === 'number' && { min: 0, step: 1, inputMode: 'numeric' as const })}
      autoComplete="off"
      placeholder={hint}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** A day back or on: where an answer turns, it turns from one day to the next. */
function Steps({
  value,
  onChange,
}: {
  value: string;
  onChange: (value: string) => void;
}): ReactElement | null {
  const { terms } = useMessages();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  return (
    <span className={styles.steps}>
      <Button
        small
        look="quiet"
        icon="previous"
        aria-label={terms.dayBefore}
        onClick={() => onChange(addDays(value as Day, -1))}
      />
      <Button
        small
        look="quiet"
        icon="next"
        aria-label={terms.dayAfter}
        onClick={() => onChange(addDays(value as Day, 1))}
      />
    </span>
  );
}
