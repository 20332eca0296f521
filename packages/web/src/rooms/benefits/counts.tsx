import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { ThingLink } from '../../parts/links.tsx';
import styles from './benefits.module.css';

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
                {[licenses, assigned].map(({ ours, theirs, difference }, n) => (
                  <Compared key={n} ours={ours} theirs={theirs} difference={difference} />
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

type Props = { ours: number; theirs: number; difference: number };

function Compared({ ours, theirs, difference }: Props): ReactElement {
  const { format } = useServices();
  return (
    <>
      <td className={styles.end}>{format.number(ours)}</td>
      <td className={styles.end}>{format.number(theirs)}</td>
      <td className={styles.end}>
        <span className={difference === 0 ? styles.same : styles.differs}>{format.signed(difference)}</span>
      </td>
    </>
  );
}
