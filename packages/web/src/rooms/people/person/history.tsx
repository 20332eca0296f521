import { wordsOf } from '@benefolio/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useReading } from '../../../api/use-read.ts';
import { useServices } from '../../../app/services.ts';
import { Button } from '../../../parts/button.tsx';
import { ThingLink } from '../../../parts/links.tsx';
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
    <section className={styles.card} aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <ol>
        {items.map(({ entry: { seq, event } }) => (
          <li key={seq} className={styles.item}>
            <div className={styles.line}>
              <strong>{format.day(event.on)}</strong>
              <span>{inWords(event, people)}</span>
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
    </section>
  );
}

/** An event in the words of a story, with people by name; what only proves it is left out. */
function inWords(
  { on: _, commitment: __, ...event }: { thing: string; event: string; on: string; [field: string]: unknown },
  people: Readonly<Record<string, string>>,
): string {
  return wordsOf(event).replaceAll(/\bperson-[a-z2-7]{8}\b/g, (id) => people[id] ?? id);
}
