import { daysBetween } from '@benefolio/core';
import type { Day } from '@benefolio/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { ActLink, ClauseLink, ThingLink } from '../../parts/links.tsx';
import { ForeseenSays } from './foreseen-says.tsx';
import { isHandled } from './due.ts';
import type { DueItem } from './due.ts';
import type { Handling } from './handle-dialog.tsx';
import styles from './today.module.css';

type Props = { item: DueItem; today: string; handle: (handling: Handling) => void };

/** One item: the day, what falls due, of what, who sees to it, and what can be done. */
export function DueRow({ item, today, handle }: Props): ReactElement {
  const { messages, format } = useServices();
  const words = messages.today;
  const { on, what, clause, all, foreseen } = item;
  const [first] = all;
  return (
    <li className={`${styles.item} ${isHandled(item) ? styles.handled : ''}`}>
      <div className={styles.when}>
        <strong>{format.shortDay(on)}</strong>
        <span>{format.fromNow(daysBetween(today as Day, on as Day))}</span>
      </div>
      <div className={styles.what}>
        {foreseen ? (
          <ForeseenSays foreseen={foreseen} />
        ) : (
          <>
            <strong>{capital(messages.record.due(what))}</strong> <Things item={item} />
          </>
        )}
      </div>
      <div className={styles.more}>
        <span>{first?.ownerName === undefined ? words.noOwner : words.ownedBy(first.ownerName)}</span>
        {first?.forName !== undefined && <span>{words.keptFor(first.forName)}</span>}
        {first?.fromName !== undefined && first.from !== first.thing && (
          <span>{words.leaves(first.fromName)}</span>
        )}
        {first?.acknowledged && <span>{words.acknowledged(format.shortDay(first.acknowledged))}</span>}
        {first?.snoozed && (
          <span>{words.snoozed(format.shortDay(first.snoozed.until), first.snoozed.because)}</span>
        )}
        {clause !== undefined && <ClauseLink clause={clause} />}
      </div>
      <div className={`${styles.does} not-printed`}>
        {first?.from !== undefined && <PlanLink person={first.from} day={on} />}
        {first?.act !== undefined && first.from === undefined && all.length === 1 && (
          <ActLink act={`${first.thing} ${first.act}${first.for ? ` to ${first.for}` : ''}`} small>
            {words.doIt}
            <span className="for-readers">{`: ${first.thing} ${first.act}`}</span>
          </ActLink>
        )}
        <Button small look="quiet" onClick={() => handle({ what: 'acknowledge', item })}>
          {words.acknowledge}
        </Button>
        {on > today && (
          <Button small look="quiet" onClick={() => handle({ what: 'snooze', item })}>
            {words.snooze}
          </Button>
        )}
        <Button small look="quiet" onClick={() => handle({ what: 'assign', item })}>
          {words.assign}
        </Button>
      </div>
    </li>
  );
}

/** What somebody who leaves has is told in one go, on their page. */
function PlanLink({ person, day }: { person: string; day: string }): ReactElement {
  const { messages } = useServices();
  const org = useOrg();
  return (
    <Link
      to="/orgs/$org/people/$id"
      params={{ org, id: person }}
      search={{ leaving: day }}
      hash="leaver"
      className={buttonClass({ small: true })}
    >
      {messages.today.plan}
    </Link>
  );
}

function Things({ item: { all } }: { item: DueItem }): ReactElement {
  const { messages, format } = useServices();
  const [first] = all;
  const list = all.map(({ thing, label }) => (
    <li key={thing}>
      <ThingLink thing={thing} /> {label}
    </li>
  ));
  if (all.length > 1) {
    return (
      <details>
        <summary>{messages.today.several(format.number(all.length))}</summary>
        <ul className={styles.things}>{list}</ul>
      </details>
    );
  }
  return (
    <>
      {first?.label}{' '}
      <ThingLink thing={first?.thing ?? ''}>
        {first?.from === first?.thing ? first?.fromName : undefined}
      </ThingLink>
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
