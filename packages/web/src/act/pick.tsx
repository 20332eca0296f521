import { useCombobox } from 'downshift';
import { useEffect, useId, useState } from 'react';
import type { ChangeEvent, LiHTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import { useServices } from '../app/services.ts';
import fieldStyles from '../parts/field.module.css';
import styles from './pick.module.css';
import { useFound } from './use-found.ts';
import type { Found } from './use-found.ts';

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
  const id = useId();
  const [typed, setTyped] = useState(value);
  // Another one may be taken from outside, such as what is free instead.
  useEffect(() => setTyped(value), [value]);
  const { things, isFetching } = useFound({ find: typed, prefixes });
  const combobox = useCombobox<Found>({
    id,
    items: things,
    itemToString: (item) => item?.thing ?? '',
    inputValue: typed,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setTyped(selectedItem.thing);
      onPick(selectedItem.thing);
    },
  });
  // At once, not when the combobox says so: who types fast would lose letters.
  const onChange = ({ currentTarget: { value: now } }: ChangeEvent<HTMLInputElement>): void => {
    setTyped(now);
    if (free || now === '') onPick(now);
  };
  const named = things.find(({ thing }) => thing === typed)?.label;
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } = combobox;
  return (
    <div className={`${fieldStyles.field} ${styles.pick}`}>
      {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the combobox gives it the id of its input */}
      <label className={fieldStyles.label} {...getLabelProps()}>
        {label}
      </label>
      <input
        {...getInputProps({
          autoComplete: 'off',
          spellCheck: false,
          'aria-describedby': `${id}-hint`,
          onChange,
        })}
        autoFocus={autoFocus}
        data-first={autoFocus || undefined}
      />
      <ul {...getMenuProps({ className: styles.menu, hidden: !isOpen })}>
        {isOpen && things.length === 0 && <Nothing isFetching={isFetching} />}
        {isOpen &&
          things.map((item, index) => (
            <Option
              key={item.thing}
              item={item}
              isHere={index === highlightedIndex}
              {...getItemProps({ item, index })}
            />
          ))}
      </ul>
      {(named ?? hint) && (
        <span className={fieldStyles.hint} id={`${id}-hint`}>
          {named === undefined ? hint : <span className={styles.named}>{named}</span>}
        </span>
      )}
    </div>
  );
}

function Nothing({ isFetching }: { isFetching: boolean }): ReactElement {
  const { act } = useServices().messages;
  return <li className={styles.none}>{isFetching ? act.searching : act.nothingFound}</li>;
}

type OptionProps = LiHTMLAttributes<HTMLLIElement> & {
  item: Found;
  isHere: boolean;
  ref?: Ref<HTMLLIElement>;
};

function Option({ item, isHere, ...rest }: OptionProps): ReactElement {
  return (
    <li {...rest} className={`${styles.item} ${isHere ? styles.here : ''}`}>
      <span>{item.label ?? item.title}</span>
      <code>{item.thing}</code>
    </li>
  );
}
