import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg, useRead, useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { buttonClass } from '../../parts/button.tsx';
import { ThingLink } from '../../parts/links.tsx';
import styles from './audit.module.css';
import { Checkpoints } from './checkpoints.tsx';
import { lastYear } from './period.ts';
import type { ReviewOf } from './review-of.ts';
import { State } from './state.tsx';
import { Verifier } from './verifier.tsx';

/** Who asked for the records, what would be missing, and what somebody outside holds. */
export function Audit(): ReactElement {
  const { messages } = useServices();
  const words = messages.audit;
  const org = useOrg();
  const { today } = useRead('/v1/orgs/{org}');
  const { reviews } = useReading('/v1/orgs/{org}/reviews');
  return (
    <>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p className={styles.says}>{words.explain}</p>
        <div className={`${styles.does} not-printed`}>
          <Link to="/orgs/$org/audit/letter" params={{ org }} className={buttonClass({ look: 'primary' })}>
            {words.letterCame}
          </Link>
          <Link
            to="/orgs/$org/audit/readiness"
            params={{ org }}
            search={lastYear(today)}
            className={buttonClass({})}
          >
            {words.wouldMiss}
          </Link>
        </div>
      </header>
      <div className={styles.page}>
        <section className={styles.card} aria-labelledby="reviews">
          <h2 id="reviews">{words.reviews}</h2>
          {reviews.length === 0 ? <p>{words.noReviews}</p> : <Reviews reviews={reviews} />}
        </section>
        <Checkpoints />
        <Verifier />
      </div>
    </>
  );
}

function Reviews({ reviews }: { reviews: readonly ReviewOf[] }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.audit;
  return (
    <div className={styles.scrolled}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[words.asker, words.came, words.period, words.due, words.owner, words.handedTo, words.state].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {reviews.map(({ review, opening, due, ownerName, handedOver, state }) => (
            <tr key={review}>
              <th scope="row">
                <ThingLink thing={review}>{opening.asker}</ThingLink>
              </th>
              <td data-head={words.came}>{format.shortDay(opening.on)}</td>
              <td data-head={words.period}>
                {words.periodOf(format.shortDay(opening.from), format.shortDay(opening.to))}
              </td>
              <td data-head={words.due}>{due === undefined ? words.noDue : format.shortDay(due)}</td>
              <td data-head={words.owner}>{ownerName ?? words.noOwner}</td>
              <td data-head={words.handedTo}>{[...new Set(handedOver.map(({ to }) => to))].join(', ')}</td>
              <td>
                <State state={state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
