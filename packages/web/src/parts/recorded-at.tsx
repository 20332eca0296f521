import type { ReactElement } from 'react';
import { useServices } from '../app/services.ts';
import { useTime } from '../app/time.ts';
import styles from './recorded-at.module.css';

/** The instant at which something was recorded; marked where that is later than the day that is looked at. */
export function RecordedAt({ at }: { at: string }): ReactElement {
  const { messages, format } = useServices();
  const { on } = useTime();
  const isLate = on !== undefined && at.slice(0, on.length) > on;
  return (
    <>
      {format.instant(at)}
      {isLate && <strong className={styles.late}>{messages.time.late}</strong>}
    </>
  );
}
