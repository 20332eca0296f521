import { useState } from 'react';
import type { ReactElement } from 'react';
import { useReading } from '../../../api/use-read.ts';
import { useServices } from '../../../app/services.ts';
import { Button } from '../../../parts/button.tsx';
import { Card } from '../../../parts/card.tsx';
import { EventWords } from '../../../parts/event-words.tsx';
import { ThingLink } from '../../../parts/links.tsx';
import { PersonName } from '../../../parts/person-name.tsx';
import styles from './person.module.css';

const first = 10;
const most = 1000;

/** Every entry that speaks of the person, the newest first. */
export function History({ id }: { id: string }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.people;
  const [limit, setLimit] = useState(first);
  const { items, people, next } = useReading('/v1/orgs/{org}/people/{person}/journal', {
    path: { person: id },
    query: { limit },
  });
  return (
    <Card title={words.history} id="history">
      <ol>
        {items.map(({ entry: { seq, event } }) => (
          <li key={seq} className={styles.item}>
            <div className={styles.line}>
              <strong>{format.day(event.on)}</strong>
              <PersonName id={event.thing} people={people} />
              <EventWords event={event} people={people} />
              <span className={styles.place}>
                <ThingLink thing={`entry-${seq}`}>{messages.act.entry(seq)}</ThingLink>
              </span>
            </div>
          </li>
        ))}
      </ol>
      {next !== undefined && limit < most && (
        <Button onClick={() => setLimit(Math.min(limit * 5, most))}>{words.older}</Button>
      )}
    </Card>
  );
}
