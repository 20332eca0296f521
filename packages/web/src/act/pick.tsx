import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { components } from '@benefolio/client';
import { useCombobox } from 'downshift';
import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { readQuery } from '../api/read.ts';
import { useOrg } from '../api/use-read.ts';
import { useServices } from '../app/services.ts';
import fieldStyles from '../parts/field.module.css';
import styles from './pick.module.css';

type Found = components['schemas']['FoundThing'];

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  /** Only things whose id begins so; absent: all. */
  prefixes?: readonly string[] | undefined;
  value: string;
  onPick: (thing: string) => void;
  /** What was typed counts as well: a name that is not on record yet. */
  free?: boolean;
  autoFocus?: boolean;
};

/** Picks a thing or a person by typing part of its id, product or name. */
export function Pick({ label, hint, prefixes, value, onPick, free, autoFocus }: Props): ReactElement {
  const { messages } = useServices();
  const id = useId();
  const [typed, setTyped] = useState(value);
  const { things, isFetching } = useFound(typed, prefixes);
  const combobox = useCombobox<Found>({
    id,
    items: things,
    itemToString: (item) => item?.thing ?? '',
    inputValue: typed,
    onInputValueChange: ({ inputValue }) => {
      setTyped(inputValue);
      if (free || inputValue === '') onPick(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setTyped(selectedItem.thing);
      onPick(selectedItem.thing);
    },
  });
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } = combobox;
  return (
    <div className={`${fieldStyles.field} ${styles.pick}`}>
      {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the combobox gives it the id of its input */}
      <label className={fieldStyles.label} {...getLabelProps()}>
        {label}
      </label>
      <input
        {...getInputProps({ autoComplete: 'off', spellCheck: false, 'aria-describedby': `${id}-hint` })}
        autoFocus={autoFocus}
      />
      <ul {...getMenuProps({ className: styles.menu, hidden: !isOpen })}>
        {isOpen && things.length === 0 && (
          <li className={styles.none}>{isFetching ? messages.act.searching : messages.act.nothingFound}</li>
        )}
        {isOpen &&
          things.map((item, index) => (
            <li
              key={item.thing}
              {...getItemProps({ item, index })}
              className={`${styles.item} ${index === highlightedIndex ? styles.here : ''}`}
            >
              <span>{item.label ?? item.title}</span>
              <code>{item.thing}</code>
            </li>
          ))}
      </ul>
      {hint && (
        <span className={fieldStyles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

function useFound(
  find: string,
  prefixes: readonly string[] | undefined,
): { things: Found[]; isFetching: boolean } {
  const { api } = useServices();
  const org = useOrg();
  const query = { find, ...(prefixes && { prefixes: prefixes.join(',') }) };
  const { data, isFetching } = useQuery({
    ...readQuery(api, '/v1/orgs/{org}/things', { path: { org }, query }),
    placeholderData: keepPreviousData,
    throwOnError: false,
  });
  return { things: data?.things ?? [], isFetching };
}
