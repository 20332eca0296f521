import type { ReactElement } from 'react';
import { useServices } from '../../../app/services.ts';
import { Card } from '../../../parts/card.tsx';
import { ThingLink } from '../../../parts/links.tsx';
import styles from './person.module.css';
import type { PersonPage } from './use-person.ts';

/** What the person asked for, and what came of it. */
export function AskedFor({
  person: { asked },
  mine,
}: {
  person: PersonPage;
  mine?: boolean;
}): ReactElement | null {
  const { messages, format } = useServices();
  const words = messages.people;
  if (asked.length === 0 && !mine) return null;
  return (
    <Card title={mine ? words.mine.asked : words.asked} id="asked">
      {asked.length === 0 && <p>{words.mine.askedNothing}</p>}
      <ul>
        {asked.map(({ on, thing, event, about, answered, open }) => (
          <li key={`${thing} ${on} ${about ?? ''}`} className={styles.item}>
            <div className={styles.line}>
              <strong>{format.day(on)}</strong>
              <span>
                <ThingLink thing={thing} /> {event} {about}
              </span>
            </div>
            {answered && (
              <p
                className={styles.facts}
              >{`${messages.record.verb(answered.event)}, ${format.day(answered.on)}`}</p>
            )}
            {open && <p className={styles.facts}>{words.open}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
