import { cloneElement, useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import styles from './field.module.css';

type Control = ReactElement<{ id?: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean }>;

type Props = {
  label: ReactNode;
  /** What the field is for, in a line. */
  hint?: ReactNode;
  /** What is wrong with what was typed. */
  error?: ReactNode;
  /** One input, select or textarea. */
  children: Control;
};

/** A label, one control, and the words that belong to it. */
export function Field({ label, hint, error, children }: Props): ReactElement {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const control = cloneElement(children, {
    id: children.props.id ?? id,
    ...(describedBy && { 'aria-describedby': describedBy }),
    ...(error && { 'aria-invalid': true }),
  });
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={children.props.id ?? id}>
        {label}
      </label>
      {control}
      {hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className={styles.error} id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
