import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { First } from '../../parts/first.tsx';
import { ClauseTitle } from '../../parts/clause-title.tsx';
import { ThingLink } from '../../parts/links.tsx';
import styles from './benefit.module.css';
import type { Thing } from './thing.ts';
import { Card } from '../../parts/card.tsx';

/** The days on which something of it falls due. */
export function Due({ thing: { thing, deadlines } }: { thing: Thing }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.benefits;
  return (
    <Card title={words.due} id="due">
      {deadlines.length === 0 && <p>{words.noDue}</p>}
      <First of={deadlines} many={10}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map(({ id, on, what, clause, thing: of }) => (
              <li key={id} className={styles.line}>
                <span>
                  {capital(messages.record.due(what))} {of !== thing && <ThingLink thing={of} />}{' '}
                  <ClauseTitle clause={clause} />
                </span>
                <span>{format.shortDay(on)}</span>
              </li>
            ))}
          </ul>
        )}
      </First>
    </Card>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
