import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useServices } from '../../../app/services.ts';
import { BackLink } from '../../../parts/back-link.tsx';
import styles from './person.module.css';

/** Instead of a page about somebody who is not on record. */
export function Nobody(): ReactElement {
  const { people } = useServices().messages;
  const { id = '' } = useParams({ strict: false });
  return (
    <header className={styles.head}>
      <BackLink to="/orgs/$org/people">{people.title}</BackLink>
      <h1>{people.noSuch(id)}</h1>
      <p>{people.noSuchSays}</p>
    </header>
  );
}
