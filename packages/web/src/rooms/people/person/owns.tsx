import type { ReactElement } from 'react';
import { useServices } from '../../../app/services.ts';
import { Card } from '../../../parts/card.tsx';
import { ClauseTitle } from '../../../parts/clause-title.tsx';
import { ThingLink } from '../../../parts/links.tsx';
import styles from './person.module.css';
import type { PersonPage } from './use-person.ts';

/** The deadlines that the person sees to. */
export function Owns({ person: { owns } }: { person: PersonPage }): ReactElement | null {
  const { messages, format } = useServices();
  if (owns.length === 0) return null;
  return (
    <Card title={messages.people.owns} id="owns">
      <ul>
        {owns.map(({ id, on, what, thing, label, clause }) => (
          <li key={id} className={styles.item}>
            <div className={styles.line}>
              <strong>{format.day(on)}</strong>
              <span>{messages.record.due(what)}</span>
            </div>
            <p className={styles.facts}>
              <span>
                {label} <ThingLink thing={thing} />
              </span>
              <ClauseTitle clause={clause} />
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
