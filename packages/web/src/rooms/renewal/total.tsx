import type { components } from '@benefolio/client';
import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import styles from './renewal.module.css';

/** What renewing all open years would cost: a sum for each currency, and what has no known price. */
export function Total({ totals }: { totals: components['schemas']['RenewalTotals'] }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const { open, fees, unknown, paid } = totals;
  return (
    <dl className={styles.total}>
      <div>
        <dt>{words.total(format.number(open))}</dt>
        <dd>
          <strong>{fees.map(format.amount).join(' + ') || words.feeUnknown}</strong>
          {fees.length > 0 && unknown > 0 && ` ${words.totalUnknown(format.number(unknown))}`}
        </dd>
      </div>
      <div>
        <dt>{words.paidLast}</dt>
        <dd>{paid.map(format.amount).join(' + ') || words.notTold}</dd>
      </div>
    </dl>
  );
}
