import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import styles from './benefits.module.css';
import { differenceOf, isNone } from './rows.ts';
import type { Line, ProductCount } from './rows.ts';

/** Microsoft's number less ours: its sign says it, not its color alone. */
export function Difference({ difference }: { difference: number | string }): ReactElement {
  const { format } = useServices();
  return (
    <span className={isNone(difference) ? styles.same : styles.differs}>{format.signed(difference)}</span>
  );
}

/** Microsoft's count of one thing, and theirs less ours. */
export function Counted({ line }: { line: Line }): ReactElement | null {
  const { format } = useServices();
  const number = line.counted?.number ?? line.pieces?.counted?.number;
  const amount = line.numbers.money?.counted?.remaining;
  const difference = differenceOf(line);
  if (difference === undefined) return null;
  return (
    <span className={styles.counted}>
      <span>{number === undefined ? amount && format.amount(amount) : format.number(number)}</span>
      <Difference difference={difference} />
    </span>
  );
}

/** What is counted of a whole product belongs to all of its tokens together: it leads to where they are compared. */
export function ProductCounted({ count: { licenses, assigned } }: { count: ProductCount }): ReactElement {
  const { messages, format } = useServices();
  const org = useOrg();
  const words = messages.benefits;
  return (
    <Link
      to="/orgs/$org/benefits"
      params={{ org }}
      search={{ view: 'counts' } as never}
      className={styles.ofProduct ?? ''}
    >
      {[
        { says: words.licensesShort, compared: licenses },
        { says: words.assignedShort, compared: assigned },
      ].map(({ says, compared }) => (
        <span key={says} className={styles.counted}>
          <small>{says}</small> <span>{format.number(compared.theirs)}</span>{' '}
          <Difference difference={compared.difference} />
        </span>
      ))}
    </Link>
  );
}
