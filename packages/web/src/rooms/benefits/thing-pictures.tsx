import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useMessages } from '../../app/services.ts';
import styles from './benefit.module.css';
import { Card } from '../../parts/card.tsx';
import { Pictures } from './pictures.tsx';
import type { Line } from './rows.ts';
import { isWorthAPicture } from './series.ts';

/** The last twelve months of one thing; of a single subscription there is nothing to draw. */
export function ThingPictures({ line: { thing } }: { line: Line }): ReactElement | null {
  const { benefits: words } = useMessages();
  const { from, to, series } = useReading('/v1/orgs/{org}/series', { query: { thing } });
  if (!isWorthAPicture(series)) return null;
  return (
    <Card title={words.year} id="pictures">
      <div className={styles.pictures}>
        <Pictures series={series} span={{ from, to }} title={(what) => what} />
      </div>
    </Card>
  );
}
