import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { buttonClass } from '../../parts/button.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { feeText } from './amounts.ts';
import { works } from './plan.ts';
import type { Ending } from './plan.ts';
import styles from './renewal.module.css';

/** One enrollment year: when it ends, and what either choice would come to. */
export function EndingCard({ ending }: { ending: Ending }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const org = useOrg();
  const { enrollment, title, until, days, renewBy, state, renewedBy, paid, renew, lapse } = ending;
  const isOpen = state === 'open';
  return (
    <li className={`${styles.ending} ${isOpen ? '' : styles.closed}`}>
      <div className={styles.endingHead}>
        <h3>
          {isOpen ? (
            <Link to="/orgs/$org/renewal/$id" params={{ org, id: enrollment }}>
              {title}
            </Link>
          ) : (
            title
          )}
        </h3>
        <ThingLink thing={enrollment} />
      </div>
      <p className={styles.when}>
        <strong>{format.day(until)}</strong> {format.fromNow(days)}
        {renewBy !== undefined && <span>{`${words.renewBy}: ${format.shortDay(renewBy)}`}</span>}
        {!isOpen && <span>{words.states[state]}</span>}
        {renewedBy.map((other) => (
          <span key={other}>{words.renewedBy(other)}</span>
        ))}
      </p>
      {renew && lapse && (
        <dl className={styles.brief}>
          <Brief title={words.toRenew} brief={renew} />
          <Brief title={words.toLapse} brief={lapse} />
          <div>
            <dt>{words.paidLast}</dt>
            <dd>{paid === undefined ? words.notTold : format.amount(paid)}</dd>
          </div>
        </dl>
      )}
      {isOpen && (
        <Link
          to="/orgs/$org/renewal/$id"
          params={{ org, id: enrollment }}
          className={`${buttonClass({})} ${styles.compare} not-printed`}
        >
          {words.compare}
        </Link>
      )}
    </li>
  );
}

function Brief({ title, brief }: { title: string; brief: NonNullable<Ending['renew']> }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const todo = works.filter((work) => work !== 'end' && brief.work[work] !== undefined);
  return (
    <div>
      <dt>
        {title} <strong>{feeText(brief.fee, { format, words })}</strong>
      </dt>
      {todo.length === 0 && <dd>{words.nothingToDo}</dd>}
      {todo.map((work) => (
        <dd key={work}>
          <b>{format.number(brief.work[work] ?? 0)}</b> {words.works[work]}
        </dd>
      ))}
    </div>
  );
}
