import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import styles from './benefits.module.css';
import { differenceOf } from './rows.ts';
import type { Line } from './rows.ts';

/** Microsoft's count, and theirs less ours: in words of color and of a sign. */
export function Counted({ line }: { line: Line }): ReactElement | null {
  const { format } = useServices();
  const number = line.counted?.number ?? line.pieces?.counted?.number;
  const amount = line.numbers.money?.counted?.remaining;
  const difference = differenceOf(line);
  if (difference === undefined) return null;
  const none = difference === 0 || String(difference).startsWith('0 ');
  return (
    <span className={styles.counted}>
      <span>{number === undefined ? amount && format.amount(amount) : format.number(number)}</span>
      <span className={none ? styles.same : styles.differs}>{format.signed(difference)}</span>
    </span>
  );
}
