import type { ReactElement } from 'react';
import styles from './meter.module.css';

type Props = {
  label: string;
  done: number;
  /** Absent: how much there is to do is not known yet. */
  of?: number | undefined;
};

/** How far something is. */
export function Meter({ label, done, of }: Props): ReactElement {
  return (
    <progress
      className={styles.meter}
      aria-label={label}
      {...(of !== undefined && of > 0 && { value: done, max: of })}
    />
  );
}
