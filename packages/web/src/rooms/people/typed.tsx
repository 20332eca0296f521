import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useChoose } from '../../app/choose.ts';
import { Field } from '../../parts/field.tsx';

type Props = { label: string; hint: string; value: string };

/** What is typed to find something; it stands in the address as `q`, without a step for each letter. */
export function Typed({ label, hint, value }: Props): ReactElement {
  const choose = useChoose();
  const [typed, setTyped] = useState(value);
  // The back button changes it as well.
  useEffect(() => setTyped(value), [value]);
  return (
    <Field label={label} hint={hint}>
      <input
        type="search"
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => {
          setTyped(target.value);
          choose({ q: target.value === '' ? undefined : target.value }, true);
        }}
      />
    </Field>
  );
}
