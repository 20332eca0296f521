import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { Card } from '../../parts/card.tsx';
import { First } from '../../parts/first.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { NumberLink } from '../../parts/number-link.tsx';
import { Open } from './open.tsx';
import styles from './benefit.module.css';
import type { Line } from './rows.ts';

type Props = { title: string; pieces: readonly Line[] };

/** What lies under something: of an offer its benefits, of an entitlement what was handed out of it. */
export function Pieces({ title, pieces }: Props): ReactElement {
  const isOfOne = new Set(pieces.map(({ product }) => product)).size < 2;
  return (
    <Card title={title} id="pieces">
      <First of={pieces} many={25}>
        {(shown) => (
          <div className={styles.wide} role="group" aria-labelledby="pieces" tabIndex={0}>
            <table className={styles.table}>
              <Head />
              <tbody>
                {shown.map((line) => (
                  <Piece key={line.thing} line={line} isOfOne={isOfOne} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </First>
    </Card>
  );
}

function Head(): ReactElement {
  const { messages } = useServices();
  const words = messages.benefits;
  return (
    <thead>
      <tr>
        <th scope="col">{words.benefit}</th>
        <th scope="col" className={styles.end}>
          {messages.numbers.entitled}
        </th>
        <th scope="col" className={styles.end}>
          {messages.numbers.assignedNow}
        </th>
        <th scope="col" className={styles.wideOnly}>
          {words.right}
        </th>
        <th scope="col" className={styles.wideOnly}>
          {words.service}
        </th>
        <th scope="col">{words.open}</th>
      </tr>
    </thead>
  );
}

/** `isOfOne`: all are of one product, so that only their ids tell them apart. */
function Piece({ line, isOfOne }: { line: Line; isOfOne: boolean }): ReactElement {
  const { format } = useServices();
  const { thing, product, title, numbers, until, serviceUntil, pieces } = line;
  const service = serviceUntil ?? pieces?.serviceUntil;
  return (
    <tr>
      <th scope="row">
        <ThingLink thing={thing}>{isOfOne ? thing : product}</ThingLink>{' '}
        <small>{isOfOne ? title : thing}</small>
      </th>
      <td className={styles.end}>
        <NumberLink thing={thing} number="entitled" value={numbers.money?.granted ?? numbers.entitled} />
      </td>
      <td className={styles.end}>
        <NumberLink thing={thing} number="assignedNow" value={numbers.assignedNow} />
      </td>
      <td className={styles.wideOnly}>{until && format.shortDay(until)}</td>
      <td className={styles.wideOnly}>{service && format.shortDay(service)}</td>
      <td>
        <Open line={line} />
      </td>
    </tr>
  );
}
