import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { feeText } from './amounts.ts';
import type { Plan } from './plan.ts';
import styles from './renewal.module.css';

/** What a choice costs, with where the number is from; what nobody says stays unknown. */
export function Cost({ cost }: { cost: Plan['cost'] }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const { fee, listed, paid, besides } = cost;
  const notes = [listed?.conflict, listed?.note].filter((text) => text !== undefined);
  return (
    <dl className={styles.cost}>
      <div>
        <dt>{words.fee}</dt>
        <dd>
          <strong>{feeText(fee, { format, words })}</strong>
          {listed && fee !== 'unknown' && (
            <details>
              <summary>{words.listPrice(format.day(listed.asOf), listed.certainty)}</summary>
              <p>{[listed.source, ...notes].join('; ')}</p>
            </details>
          )}
          {fee === 'unknown' && <p>{words.feeUnknownSays}</p>}
          {besides.length > 0 && (
            <p>{besides.length === 1 ? words.besidesOne : words.besides(format.number(besides.length))}</p>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.paidLast}</dt>
        <dd>{paid === undefined ? words.notTold : format.amount(paid)}</dd>
      </div>
    </dl>
  );
}
