import type { ReactElement } from 'react';
import { useServices } from '../../../app/services.ts';
import { Card } from '../../../parts/card.tsx';
import type { Explained } from './explained.ts';
import styles from './entry.module.css';

/** The numbers of the thing that the entry made others. */
export function Changed({ explained: { changed } }: { explained: Explained }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.journal;
  const shown = (value: string | number | undefined): string => {
    if (value === undefined) return words.none;
    return typeof value === 'number' ? format.number(value) : format.shortDay(format.amount(value));
  };
  return (
    <Card title={words.changed} id="changed">
      {changed.length === 0 ? (
        <p className={styles.quiet}>{words.changedNothing}</p>
      ) : (
        <>
          <dl className={styles.facts}>
            {changed.map(({ what, before, after }) => (
              <div key={what}>
                <dt>{words.numbers[what]}</dt>
                <dd>{words.fromTo(shown(before), shown(after))}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.quiet}>{words.changedThen}</p>
        </>
      )}
    </Card>
  );
}
