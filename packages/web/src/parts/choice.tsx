import type { ReactElement } from 'react';
import { useChoose } from '../app/choose.ts';
import { Field } from './field.tsx';

type Props = {
  label: string;
  /** The word of the address that it changes. */
  name: string;
  chosen: string | undefined;
  /** What nothing chosen is called. */
  all: string;
  choices: readonly (readonly [value: string, word: string])[];
};

/** One of some choices, which stands in the address. */
export function Choice({ label, name, chosen, all, choices }: Props): ReactElement {
  const choose = useChoose();
  // What the address names stays to be seen, also where nothing is left of it.
  const isGone = chosen !== undefined && !choices.some(([value]) => value === chosen);
  return (
    <Field label={label}>
      <select value={chosen ?? ''} onChange={({ target }) => choose({ [name]: target.value || undefined })}>
        <option value="">{all}</option>
        {isGone && <option value={chosen}>{chosen}</option>}
        {choices.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </Field>
  );
}
