import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { withWords } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { ThingLink } from '../../parts/links.tsx';
import { Difference } from './counted.tsx';
import styles from './benefits.module.css';
import type { ProductCount } from './rows.ts';

/** Product by product, what a tool of Microsoft counts beside our own record. */
export function Counts(): ReactElement {
  const { messages, format } = useServices();
  const words = messages.benefits;
  const { counts } = useReading('/v1/orgs/{org}/position');
  if (counts.length === 0) return <p>{words.countsNone}</p>;
  return (
    <>
      <p className={styles.note}>{words.countsSays}</p>
      <div className={styles.wide} role="group" aria-label={words.counts} tabIndex={0}>
        <table className={styles.plain}>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {words.product}
              </th>
              <th scope="colgroup" colSpan={3}>
                {words.licenses}
              </th>
              <th scope="colgroup" colSpan={3}>
                {words.assigned}
              </th>
              <th scope="col" rowSpan={2}>
                {words.countedWhen}
              </th>
            </tr>
            <tr>
              {[words.licenses, words.assigned].flatMap((of) =>
                [words.ours, words.theirs, words.difference].map((head) => (
                  <th key={`${of} ${head}`} scope="col" className={styles.end}>
                    {head}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {counts.map(({ sku, product, licenses, assigned, on, by }) => (
              <tr key={sku}>
                <th scope="row">
                  <ThingLink thing={sku}>{product}</ThingLink>
                </th>
                {[licenses, assigned].map((compared, n) => (
                  <Compared key={n} compared={compared} product={product} sku={sku} />
                ))}
                <td>{words.countedOn(format.shortDay(on), by)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type Props = { compared: ProductCount['licenses']; product: string; sku: string };

/** Ours leads to the lines that come to it, theirs to what the tool reported. */
function Compared({ compared: { ours, theirs, difference }, product, sku }: Props): ReactElement {
  const { format } = useServices();
  return (
    <>
      <td className={styles.end}>
        <Link to="." search={withWords({ view: undefined, q: product })}>
          {format.number(ours)}
        </Link>
      </td>
      <td className={styles.end}>
        <ThingLink thing={sku}>{format.number(theirs)}</ThingLink>
      </td>
      <td className={styles.end}>
        <Difference difference={difference} />
      </td>
    </>
  );
}
