import { useParams } from '@tanstack/react-router';
import { daysBetween } from '@benefolio/core';
import type { Day } from '@benefolio/core';
import { Suspense } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useRead, useReading } from '../../api/use-read.ts';
import { NotFound, Pending } from '../../app/pages.tsx';
import { useServices } from '../../app/services.ts';
import { Icon } from '../../parts/icon.tsx';
import { BackLink } from '../../parts/back-link.tsx';
import { ActLink, ThingLink } from '../../parts/links.tsx';
import styles from './audit.module.css';
import { HandOver } from './hand-over.tsx';
import { PackStep } from './pack-step.tsx';
import { Readiness } from './readiness.tsx';
import type { ReviewOf } from './review-of.ts';
import { State } from './state.tsx';

/** One letter, from the day it came to the day on which nothing more is asked. */
export function Review(): ReactElement {
  const { messages } = useServices();
  const words = messages.audit;
  const { id } = useParams({ strict: false });
  const { reviews } = useReading('/v1/orgs/{org}/reviews');
  const review = reviews.find((one) => one.review === id);
  if (!review) return <NotFound />;
  const { opening, packs, handedOver, answered, closed, ownerName } = review;
  return (
    <>
      <Head review={review} />
      <ol className={styles.steps}>
        <Step title={words.readiness.title}>
          <Folded isFolded={closed !== undefined}>
            <Suspense fallback={<Pending />}>
              <Readiness from={opening.from} to={opening.to} reviewOwner={ownerName} />
            </Suspense>
          </Folded>
        </Step>
        <Step title={words.pack.title} isDone={packs.length > 0}>
          <PackStep review={review} />
        </Step>
        <Step title={words.handOver.title} isDone={handedOver.length > 0}>
          <HandOver review={review} />
        </Step>
        <Step title={words.answer.title} isDone={closed !== undefined || answered !== undefined}>
          <Answer review={review} />
        </Step>
      </ol>
      <History id={review.review} />
    </>
  );
}

/** What matters no longer for a review that is closed can still be looked at. */
function Folded({ isFolded, children }: { isFolded: boolean; children: ReactNode }): ReactElement {
  const { messages } = useServices();
  if (!isFolded) return <>{children}</>;
  return (
    <details>
      <summary>{messages.audit.readiness.look}</summary>
      {children}
    </details>
  );
}

function Head({ review }: { review: ReviewOf }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.audit;
  const { today } = useRead('/v1/orgs/{org}');
  const { opening, due, ownerName, state } = review;
  const pairs: [string, ReactNode][] = [
    [words.came, format.day(opening.on)],
    [words.period, words.periodOf(format.day(opening.from), format.day(opening.to))],
    [
      words.due,
      due === undefined
        ? words.noDue
        : state === 'open'
          ? words.dueIn(format.day(due), format.fromNow(daysBetween(today as Day, due as Day)))
          : format.day(due),
    ],
    [words.owner, <Owner key="owner" review={review.review} name={ownerName} />],
    ...(opening.reference === undefined ? [] : [[words.reference, opening.reference] as [string, ReactNode]]),
  ];
  return (
    <header className={styles.head}>
      <BackLink to="/orgs/$org/audit">{words.back}</BackLink>
      <div className={styles.titled}>
        <h1>{opening.asker}</h1>
        <State state={state} />
      </div>
      <dl className={styles.pairs}>
        {pairs.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

function Owner({ review, name }: { review: string; name: string | undefined }): ReactElement {
  const { messages } = useServices();
  return (
    <>
      {name ?? messages.audit.noOwner}{' '}
      <span className="not-printed">
        <ActLink act={`${review} owned`} look="link">
          {messages.audit.chooseOwner}
        </ActLink>
      </span>
    </>
  );
}

type StepProps = { title: string; isDone?: boolean; children: ReactNode };

function Step({ title, isDone, children }: StepProps): ReactElement {
  return (
    <li className={`${styles.card} ${isDone ? styles.done : ''}`}>
      <h2>
        {isDone && <Icon name="permitted" />}
        {title}
      </h2>
      {children}
    </li>
  );
}

function Answer({ review: { review, answered, closed } }: { review: ReviewOf }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.audit.answer;
  return (
    <>
      {!answered && !closed && <p>{words.open}</p>}
      {answered && (
        <p>{[words.answered(format.day(answered.on)), answered.what].filter(Boolean).join(': ')}</p>
      )}
      {closed && <p>{[words.closed(format.day(closed.on)), closed.outcome].filter(Boolean).join(': ')}</p>}
      {!closed && (
        <div className={`${styles.does} not-printed`}>
          <ActLink act={`${review} answered`}>{words.tellAnswered}</ActLink>
          <ActLink act={`${review} closed`}>{words.tellClosed}</ActLink>
          <ActLink act={`${review} postponed`}>{words.postpone}</ActLink>
        </div>
      )}
    </>
  );
}

function History({ id }: { id: string }): ReactElement {
  const { messages, format } = useServices();
  const { entries } = useReading('/v1/orgs/{org}/things/{thing}', { path: { thing: id } });
  return (
    <section className={styles.card} aria-labelledby="history">
      <h2 id="history">{messages.audit.history}</h2>
      <ul>
        {entries.map(({ entry: { seq, event, recordedAt, by } }) => (
          <li key={seq} className={styles.line}>
            <span>
              <ThingLink thing={`entry-${seq}`}>{messages.act.entry(seq)}</ThingLink>
              {` · ${format.shortDay(event.on)} · ${event.event.replaceAll('-', ' ')}`}
            </span>
            <span>{`${messages.act.recordedAt(format.instant(recordedAt))}, ${by}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
