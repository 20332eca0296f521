import { Link, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { ReactElement } from 'react';
import { useOrg, useRead } from '../../../api/use-read.ts';
import { Pending } from '../../../app/pages.tsx';
import { useServices } from '../../../app/services.ts';
import { BackLink } from '../../../parts/back-link.tsx';
import { buttonClass } from '../../../parts/button.tsx';
import { Card } from '../../../parts/card.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { AtWork } from './at-work.tsx';
import styles from './clause.module.css';
import { Editions } from './editions.tsx';
import type { Clause as ClauseBody } from './facts.ts';
import { Passage } from './passage.tsx';
import { Scenarios } from './scenarios.tsx';
import { TryForm } from './try-form.tsx';

/** One clause: what it says, how we read it, what proves it, and a form to try it. */
export function Clause(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const clause = useRead('/v1/terms/{clause}', { path: { clause: id } });
  const isJudged = clause.kind === 'judged';
  return (
    <article key={id}>
      <Ways id={id} />
      <Head clause={clause} />
      <div className={isJudged ? styles.columns : undefined}>
        {isJudged && (
          <div className={styles.main}>
            <TryForm clause={clause} />
            <Scenarios clause={clause} />
            <Editions clause={clause} />
          </div>
        )}
        <div className={isJudged ? styles.aside : styles.alone}>
          <Reading clause={clause} />
          <Suspense fallback={<Pending />}>
            <AtWork clause={clause} />
          </Suspense>
          <Passage clause={id} />
        </div>
      </div>
    </article>
  );
}

/** Back to all, and on through the Guide. */
function Ways({ id }: { id: string }): ReactElement {
  const { messages } = useServices();
  const words = messages.terms;
  const org = useOrg();
  const { clauses } = useRead('/v1/terms');
  const place = clauses.findIndex((clause) => clause.id === id);
  const ways = [
    ['previous', words.before, clauses[place - 1]],
    ['next', words.after, clauses[place + 1]],
  ] as const;
  return (
    <nav className={`${styles.ways} not-printed`} aria-label={words.title}>
      <BackLink to="/orgs/$org/terms">{words.back}</BackLink>
      {ways.map(([icon, word, clause]) =>
        clause === undefined ? null : (
          <Link
            key={icon}
            to="/orgs/$org/terms/$id"
            params={{ org, id: clause.id }}
            className={buttonClass({ small: true, look: 'quiet' })}
            aria-label={`${word}: ${clause.title}`}
            title={`${word}: ${clause.title}`}
          >
            <Icon name={icon} />
          </Link>
        ),
      )}
    </nav>
  );
}

function Head({ clause }: { clause: ClauseBody }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.terms;
  const { id, title, says, section, page, kind, cases } = clause;
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      <p className={styles.says}>{says}</p>
      <p className={styles.quiet}>
        <code>{id}</code>
        {` · ${words[kind]}${kind === 'judged' ? ` · ${words.scenarios(format.number(cases))}` : ''} · ${words.place}: ${section.join(' › ')}`}
      </p>
      {page && (
        <p className={styles.quiet}>
          {`${words.source(page.title, format.day(page.asOf))} (${words.certainties[page.certainty]})`}
        </p>
      )}
    </header>
  );
}

function Reading({ clause: { reading, doubts } }: { clause: ClauseBody }): ReactElement {
  const { messages } = useServices();
  const words = messages.terms;
  const all = Object.entries(doubts);
  return (
    <Card title={words.reading} id="reading">
      <p lang="en">{reading}</p>
      <h3>{words.unsure}</h3>
      {all.length === 0 && <p className={styles.quiet}>{words.noDoubt}</p>}
      <ul className={styles.doubts}>
        {all.map(([name, doubt]) => (
          <li key={name} lang="en">
            {doubt}
          </li>
        ))}
      </ul>
    </Card>
  );
}
