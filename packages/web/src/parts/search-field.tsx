import { holdsKey } from '@benefolio/core';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useMessages } from '../app/services.ts';
import { Field } from './field.tsx';

type Props = {
  label: string;
  hint: string;
  /** As the address has it; absent: nothing is typed. */
  value: string | undefined;
  /** Told at once what is typed. */
  onType: (text: string) => void;
  /** Told when the hand rests: for the address. */
  onRest: (text: string | undefined) => void;
};

const rest = 250;

/** What may be searched for. */
const sought = (text: string): string => (holdsKey(text) ? '' : text);

/**
 * Searches while somebody types; the address follows when the hand rests. A whole product key is not searched for, and
 * comes into no address: a browser keeps those.
 */
export function SearchField({ label, hint, value = '', onType, onRest }: Props): ReactElement {
  const { app } = useMessages();
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The back button changes the address under the hand.
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setTyped(value);
    onType(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const tell = (text: string): void => {
    clearTimeout(timer.current);
    if (text === told.current) return;
    told.current = text;
    onRest(text === '' ? undefined : text);
  };
  const type = (text: string): void => {
    setTyped(text);
    onType(sought(text));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => tell(sought(text)), rest);
  };
  return (
    <Field label={label} error={holdsKey(typed) && app.wholeKey}>
      <input
        type="search"
        value={typed}
        placeholder={hint}
        onChange={({ target }) => type(target.value)}
        // What is chosen next must not come between the letters and the address.
        onBlur={() => tell(sought(typed))}
      />
    </Field>
  );
}
