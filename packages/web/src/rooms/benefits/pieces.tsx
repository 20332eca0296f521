import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { ThingLink } from '../../parts/links.tsx';
import { NumberLink } from '../../parts/number-link.tsx';
import { Card } from '../../parts/card.tsx';
import { Open } from './open.tsx';
import styles from './benefit.module.css';
import type { Line } from './rows.ts';

/** What was handed out of an entitlement: tokens, keys, subscriptions, credits. */
export function Pieces({ pieces }: { pieces: readonly Line[] }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.benefits;
  return (
    <Card title={words.piecesOf} id="pieces">
      <div className={styles.wide} role="group" aria-labelledby="pieces" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.benefit}</th>
              <th scope="col" className={styles.end}>
                {messages.numbers.entitled}
              </th>
              <th scope="col" className={styles.end}>
                {messages.numbers.assignedNow}
              </th>
              <th scope="col">{words.right}</th>
              <th scope="col">{words.service}</th>
              <th scope="col">{words.open}</th>
            </tr>
          </thead>
          <tbody>
            {pieces.map((line) => (
              <tr key={line.thing}>
                <th scope="row">
                  <ThingLink thing={line.thing} /> <small>{line.title}</small>
                </th>
                <td className={styles.end}>
                  <NumberLink
                    thing={line.thing}
                    number="entitled"
                    value={line.numbers.money?.granted ?? line.numbers.entitled}
                  />
                </td>
                <td className={styles.end}>
                  <NumberLink thing={line.thing} number="assignedNow" value={line.numbers.assignedNow} />
                </td>
                <td>{line.until && format.shortDay(line.until)}</td>
                <td>{line.serviceUntil && format.shortDay(line.serviceUntil)}</td>
                <td>
                  <Open line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
