import type { ReactElement } from 'react';
import { useReading } from '../../../api/use-read.ts';
import { useServices } from '../../../app/services.ts';
import { Card } from '../../../parts/card.tsx';
import { ThingLink } from '../../../parts/links.tsx';
import styles from './person.module.css';

/** A machine, company or billing profile, and what it holds. */
export function Machine({ id }: { id: string }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.people;
  const { holders } = useReading('/v1/orgs/{org}/holders');
  const held = holders.filter(({ holder, kind }) => holder === id && kind !== 'use');
  return (
    <>
      <header className={styles.head}>
        <h1>{id === 'partner' || id === 'outside' ? words.parties[id] : id}</h1>
      </header>
      <Card title={words.holds} id="holds">
        {held.length === 0 && <p>{words.holdsNothing}</p>}
        <ul>
          {held.map(({ thing, since, many }) => (
            <li key={thing} className={styles.item}>
              <div className={styles.line}>
                <ThingLink thing={thing} />
                {many > 1 && <span>{format.number(many)} ×</span>}
              </div>
              <p className={styles.facts}>{words.since(format.day(since))}</p>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
