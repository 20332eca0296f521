import type { ReactElement, ReactNode } from 'react';
import styles from './notice.module.css';

type Kind = 'info' | 'warning' | 'error' | 'success';

type Props = { kind?: Kind; children: ReactNode; actions?: ReactNode };

/** A message in the page. An error interrupts a screen reader; the others wait. */
export function Notice({ kind = 'info', children, actions }: Props): ReactElement {
  return (
    <div className={`${styles.notice} ${styles[kind] ?? ''}`} role={kind === 'error' ? 'alert' : 'status'}>
      <div>{children}</div>
      {actions && <div>{actions}</div>}
    </div>
  );
}
