import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { First } from '../../parts/first.tsx';
import styles from './benefits.module.css';
import { Pictures } from './pictures.tsx';
import { byProduct, isWorthAPicture } from './series.ts';

/** The last twelve months of every product, in small pictures. */
export function ProductPictures(): ReactElement {
  const { messages, format } = useServices();
  const words = messages.benefits;
  const { from, to, series } = useReading('/v1/orgs/{org}/series');
  const products = byProduct(series)
    .filter((product) => isWorthAPicture(product.series))
    .sort((a, b) => format.compare(a.of, b.of));
  return (
    <>
      <p className={styles.note}>{words.picturesSays}</p>
      {products.length === 0 && <p>{words.empty}</p>}
      <First of={products} many={24}>
        {(shown) => (
          <div className={styles.pictures}>
            {shown.map(({ of, unit, series: own }) => (
              <section key={`${of} ${unit}`} className={styles.picture} aria-label={words.use(of, unit)}>
                <h2 className={styles.product}>{words.use(of, unit)}</h2>
                <Pictures series={own} span={{ from, to }} />
              </section>
            ))}
          </div>
        )}
      </First>
    </>
  );
}
