import { useState } from 'react';
import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import styles from './benefits.module.css';
import { Pictures } from './pictures.tsx';
import { byProduct, isWorthAPicture } from './series.ts';

const atFirst = 24;

/** The last twelve months of every product, in small pictures. */
export function ProductPictures(): ReactElement {
  const { messages, format } = useServices();
  const words = messages.benefits;
  const [most, setMost] = useState(atFirst);
  const { from, to, series } = useReading('/v1/orgs/{org}/series');
  const products = byProduct(series)
    .filter((product) => isWorthAPicture(product.series))
    .sort((a, b) => format.compare(a.of, b.of));
  const more = products.length - most;
  return (
    <>
      <p className={styles.note}>{words.picturesSays}</p>
      {products.length === 0 && <p>{words.empty}</p>}
      <div className={styles.pictures}>
        {products.slice(0, most).map(({ of, unit, series: own }) => (
          <section key={`${of} ${unit}`} className={styles.picture} aria-label={words.use(of, unit)}>
            <h2 className={styles.product}>{words.use(of, unit)}</h2>
            <Pictures series={own} span={{ from, to }} title={(what) => what} />
          </section>
        ))}
      </div>
      {more > 0 && (
        <Button onClick={() => setMost(most + atFirst)}>{words.morePictures(format.number(more))}</Button>
      )}
    </>
  );
}
