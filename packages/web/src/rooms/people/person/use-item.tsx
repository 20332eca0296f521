import type { ReactElement } from 'react';
import { useServices } from '../../../app/services.ts';
import { Answer } from '../../../parts/answer.tsx';
import { ActLink, ClauseLink, ThingLink } from '../../../parts/links.tsx';
import { PersonName } from '../../../parts/person-name.tsx';
import { wordIn } from '../words.ts';
import { Confirm } from './confirm.tsx';
import styles from './person.module.css';
import type { PersonPage, Use } from './use-person.ts';

type Props = {
  use: Use;
  person: PersonPage;
  /** The person looks at it: confirming takes one click. */
  mine: boolean;
  /** It stands apart from the thing, which is then named. */
  alone?: boolean;
};

/** What a thing is used for, who said so, whether it was confirmed, and what the terms make of it. */
export function UseItem({ use, person, mine, alone }: Props): ReactElement {
  const { messages, format } = useServices();
  const words = messages.people;
  const { of, by, statement, findings } = use;
  const { purpose, ...details } = statement;
  return (
    <div className={styles.use}>
      <div className={styles.line}>
        <span>{words.usedFor}</span> <strong>{wordIn(words.purposes, purpose)}</strong>
        {alone && <ThingLink thing={of} />}
        <Details details={details} />
      </div>
      <Said use={use} person={person} />
      {findings.map(({ clause, title, why, answer }) => (
        <p key={`${clause} ${why}`} className={styles.finding}>
          <Answer answer={answer} /> <ClauseLink clause={clause}>{title}</ClauseLink>: {format.withDays(why)}
        </p>
      ))}
      {by === person.id && <Acts use={use} by={person.id} mine={mine} />}
    </div>
  );
}

function Said({ use, person: { id, people } }: Pick<Props, 'use' | 'person'>): ReactElement {
  const { messages, format } = useServices();
  const words = messages.people;
  const { by, stated, confirmed } = use;
  return (
    <p className={styles.facts}>
      {by !== id && (
        <span>
          {words.forAllOf} <PersonName id={by} people={people} />
        </span>
      )}
      <span>
        {words.statedBy} <PersonName id={stated.by} people={people} />, {format.day(stated.on)}
      </span>
      {confirmed ? (
        <span>
          {words.confirmedBy} <PersonName id={confirmed.by} people={people} />, {format.day(confirmed.on)}
        </span>
      ) : (
        <span>{words.unconfirmed}</span>
      )}
    </p>
  );
}

function Acts({ use, by, mine }: { use: Use; by: string; mine: boolean }): ReactElement {
  const { acts } = useServices().messages.people;
  return (
    <div className={`${styles.does} not-printed`}>
      {mine ? (
        <Confirm use={use} by={by} />
      ) : (
        <ActLink act={`${use.use} confirmed by ${by}`} small>
          {acts.confirm}
        </ActLink>
      )}
      <ActLink act={`${use.use} restated`} small>
        {acts.restate}
      </ActLink>
      <ActLink act={`${use.use} ended`} small>
        {acts.end}
      </ActLink>
    </div>
  );
}

/** What else was stated, in the words of the record. */
function Details({ details }: { details: Use['statement'] }): ReactElement {
  const { act, record } = useServices().messages;
  const wordOf = (value: string | number | boolean): string =>
    typeof value === 'boolean' ? (value ? act.yes : act.no) : record.choice(String(value));
  const said = Object.entries(details).filter(([name]) => name !== 'statedBy');
  return (
    <span className={styles.place}>
      {said.map(([name, value]) => `${record.field(name)} ${wordOf(value)}`).join(' · ')}
    </span>
  );
}
