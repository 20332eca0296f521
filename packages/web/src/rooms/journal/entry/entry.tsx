import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg, useRead } from '../../../api/use-read.ts';
import { useServices } from '../../../app/services.ts';
import { useTime } from '../../../app/time.ts';
import { BackLink } from '../../../parts/back-link.tsx';
import { buttonClass } from '../../../parts/button.tsx';
import { EventWords } from '../../../parts/event-words.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { ActLink, ThingLink } from '../../../parts/links.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Changed } from './changed.tsx';
import styles from './entry.module.css';
import type { Explained } from './explained.ts';
import { Judged } from './judged.tsx';
import { Proof } from './proof.tsx';
import { Said } from './said.tsx';

/** One entry explained to whoever reads it first, with its proof. */
export function Entry(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const { knownAt } = useTime();
  const explained = useRead('/v1/orgs/{org}/journal/{seq}', { path: { seq: id }, query: { knownAt } });
  return (
    <article key={id}>
      <Ways explained={explained} />
      <Head explained={explained} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <Said explained={explained} />
          <Judged explained={explained} />
        </div>
        <div className={styles.aside}>
          <Changed explained={explained} />
          <Proof explained={explained} />
        </div>
      </div>
    </article>
  );
}

function Ways({ explained: { item, size } }: { explained: Explained }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.journal;
  const org = useOrg();
  const { seq } = item.entry;
  const ways = [
    ['previous', words.before, seq - 1],
    ['next', words.after, seq + 1],
  ] as const;
  return (
    <nav className={`${styles.ways} not-printed`} aria-label={words.title}>
      <BackLink to="/orgs/$org/journal">{words.back}</BackLink>
      {ways.map(([icon, word, other]) =>
        other < 0 || other >= size ? null : (
          <Link
            key={icon}
            to="/orgs/$org/journal/$id"
            params={{ org, id: String(other) }}
            className={buttonClass({ small: true, look: 'quiet' })}
            aria-label={`${word}: ${other}`}
            title={`${word}: ${other}`}
          >
            <Icon name={icon} />
          </Link>
        ),
      )}
      <span className={styles.quiet}>{words.of(format.number(size))}</span>
    </nav>
  );
}

/** What happened in one sentence, and whether it still stands. */
function Head({ explained }: { explained: Explained }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.journal;
  const { item, title, people, takenBack, takesBack } = explained;
  const { seq, event } = item.entry;
  const mayCorrect = takenBack === undefined && takesBack === undefined;
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1>{words.entry(seq)}</h1>
        {mayCorrect && (
          <ActLink act={`entry-${seq} withdrawn`} icon="undo">
            {words.correct}
          </ActLink>
        )}
      </div>
      <p className={styles.sentence}>
        {`${format.day(event.on)} · ${title} `}
        {takesBack === undefined && (
          <ThingLink thing={event.thing}>{people[event.thing] ?? event.thing}</ThingLink>
        )}
        {' · '}
        <EventWords event={event} people={people} />
      </p>
      {takenBack && (
        <Notice kind="warning">
          <p>
            <strong>{words.isTakenBack(takenBack.seq, format.day(takenBack.on))}</strong>{' '}
            {words.because(takenBack.because)}
          </p>
          <ThingLink thing={`entry-${takenBack.seq}`}>{words.seeEntry(takenBack.seq)}</ThingLink>
        </Notice>
      )}
      {takesBack && (
        <Notice>
          <p>
            <strong>{words.takesBack(takesBack.seq)}</strong> {`${format.day(takesBack.event.on)} · `}
            <ThingLink thing={takesBack.event.thing} /> <EventWords event={takesBack.event} people={people} />
          </p>
          <ThingLink thing={`entry-${takesBack.seq}`}>{words.seeEntry(takesBack.seq)}</ThingLink>
        </Notice>
      )}
    </header>
  );
}
