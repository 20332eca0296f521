import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Answer } from '../../parts/answer.tsx';
import { EventWords } from '../../parts/event-words.tsx';
import { ClauseTitle } from '../../parts/clause-title.tsx';
import { ActLink, ThingLink } from '../../parts/links.tsx';
import { RecordedAt } from '../../parts/recorded-at.tsx';
import styles from './benefit.module.css';
import type { Thing } from './thing.ts';
import { Card } from '../../parts/card.tsx';

type Item = Thing['entries'][number];

/** Everything that was told of it, the last first; what was taken back stays to be seen. */
export function History({ thing: { thing, entries, people, next } }: { thing: Thing }): ReactElement {
  const { messages } = useServices();
  const org = useOrg();
  const words = messages.benefits;
  const journal: string = '/orgs/$org/journal';
  const own = entries.filter(({ entry }) => entry.event.thing === thing);
  const byDay = own.toSorted((a, b) =>
    a.entry.event.on === b.entry.event.on
      ? b.entry.seq - a.entry.seq
      : a.entry.event.on < b.entry.event.on
        ? 1
        : -1,
  );
  return (
    <Card title={words.history} id="history">
      <ol className={styles.history}>
        {byDay.map((item) => (
          <Entry key={item.entry.seq} item={item} people={people} />
        ))}
      </ol>
      {next !== undefined && (
        <Link to={journal} params={{ org } as never} search={{ thing } as never}>
          {words.later}
        </Link>
      )}
    </Card>
  );
}

function Entry({
  item: { entry, withdrawn },
  people,
}: {
  item: Item;
  people: Thing['people'];
}): ReactElement {
  const { messages, format } = useServices();
  const words = messages.benefits;
  const { seq, event, recordedAt, by, findings } = entry;
  const open = findings.filter(({ answer }) => answer !== 'permitted');
  return (
    <li className={`${styles.entry} ${withdrawn ? styles.withdrawn : ''}`}>
      <strong className={styles.when}>{format.shortDay(event.on)}</strong>
      <div className={styles.what}>
        <EventWords event={event} people={people} />
        {open.map(({ clause, answer, why }) => (
          <span key={`${clause} ${why}`} className={styles.found}>
            <Answer answer={answer} /> <ClauseTitle clause={clause} />
          </span>
        ))}
        <small className={styles.recorded}>
          <ThingLink thing={`entry-${seq}`}>{words.entry(seq)}</ThingLink>
          <span>
            {messages.time.recorded} <RecordedAt at={recordedAt} /> {words.by(by)}
          </span>
          {withdrawn ? (
            <span>{words.withdrawn(withdrawn.seq)}</span>
          ) : (
            <span className="not-printed">
              <ActLink act={`entry-${seq} withdrawn`} look="link">
                {words.correct}
              </ActLink>
            </span>
          )}
        </small>
      </div>
    </li>
  );
}
