import type { ReactElement } from 'react';
import { useServices } from '../../../app/services.ts';
import { BackLink } from '../../../parts/back-link.tsx';
import { ActLink } from '../../../parts/links.tsx';
import { PersonName } from '../../../parts/person-name.tsx';
import styles from './person.module.css';
import type { PersonPage } from './use-person.ts';

/** Who it is, where the person works, and since when. */
export function PersonHead({ person }: { person: PersonPage }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.people;
  const { id, name, handle, mail, employer, since, left, leaving, erased } = person;
  return (
    <header className={styles.head}>
      <BackLink to="/orgs/$org/people">{words.title}</BackLink>
      <h1>{name ?? handle}</h1>
      <p className={styles.facts}>
        {name !== null && <code>{handle}</code>}
        {mail !== null && <span>{mail}</span>}
        {employer !== null && (
          <span>
            {words.columns.employer}: <PersonName id={employer} />
          </span>
        )}
        {since !== undefined && <span>{words.known(format.day(since))}</span>}
        {left !== undefined && <strong>{words.leftOn(format.day(left))}</strong>}
        {leaving !== undefined && <strong>{words.leavesOn(format.day(leaving))}</strong>}
        {employer === null && <span>{words.notYet}</span>}
      </p>
      {erased && <p className={styles.facts}>{words.erased}</p>}
      <p className={`${styles.does} not-printed`}>
        {employer === 'outside' ? (
          <ActLink act={`${id} joined`} small>
            {words.acts.joined}
          </ActLink>
        ) : (
          <ActLink act={`${id} moved`} small>
            {words.acts.moved}
          </ActLink>
        )}
      </p>
    </header>
  );
}
