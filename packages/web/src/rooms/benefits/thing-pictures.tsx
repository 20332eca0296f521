import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useMessages } from '../../app/services.ts';
import styles from './benefit.module.css';
import { Card } from '../../parts/card.tsx';
import { Pictures } from './pictures.tsx';
import type { Line } from './rows.ts';
import { byProduct, isWorthAPicture } from './series.ts';

/** The last twelve months of one thing; of a single subscription there is nothing to draw. */
export function ThingPictures({ line: { thing } }: { line: Line }): ReactElement | null {
  const { benefits: words } = useMessages();
  const { from, to, series } = useReading('/v1/orgs/{org}/series', { query: { thing } });
  const all = byProduct(series).filter((one) => isWorthAPicture(one.series));
  // Of money how much is left says more than how many users it was granted for.
  const money = all.filter((one) => one.series.some(({ number }) => number === 'left'));
  const drawn = money.length > 0 ? money : all;
  if (drawn.length === 0) return null;
  return (
    <Card title={words.year} id="pictures">
      <div className={styles.pictures}>
        {drawn.map((one) => (
          <Pictures key={one.unit} series={one.series} span={{ from, to }} />
        ))}
      </div>
    </Card>
  );
}
