import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { FindingCard } from '../../parts/finding-card.tsx';
import { PlanTag } from './calendar.tsx';
import { keyOf, shared } from './plan.ts';
import type { Plan } from './plan.ts';
import styles from './renewal.module.css';
import { Things } from './things.tsx';

/** What the clauses make of the choices and of what they would bring, with every doubt; the same is said once. */
export function Clauses({ plans }: { plans: readonly Plan[] }): ReactElement {
  const { messages } = useServices();
  const words = messages.renewal;
  const found = shared(
    plans,
    ({ findings }) => findings,
    ({ clause, answer, event, doubts }) => [clause, answer, event, ...doubts].join('|'),
  );
  return (
    <section aria-labelledby="clauses" className={styles.part}>
      <h2 id="clauses">{words.clauses}</h2>
      {found.length === 0 && <p>{words.clausesNone}</p>}
      <ul className={styles.clauses}>
        {found.map(({ first, all }) => (
          <li key={`${first.clause} ${first.answer} ${first.event ?? ''} ${first.doubts.join('')}`}>
            <p className={styles.about}>
              {all.map(({ plan }) => (
                <PlanTag key={keyOf(plan)} plan={plan} />
              ))}
              <Things things={first.things} />
            </p>
            <FindingCard finding={first} />
          </li>
        ))}
      </ul>
    </section>
  );
}
