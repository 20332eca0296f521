import { useState } from 'react';
import type { ReactElement } from 'react';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Notice } from '../../parts/notice.tsx';
import { Mine } from './mine.tsx';
import styles from '../people/person/person.module.css';
import { Who } from './who.tsx';

/** Where this browser remembers who looks at it. Organizations have other people. */
const choiceOf = (org: string): string => `me-${org}`;

/** An employee's own page: what I hold, on which terms, what for, and what I asked for. */
export function Me(): ReactElement {
  const { choices, messages } = useServices();
  const { mine } = messages.people;
  const org = useOrg();
  const [me, setMe] = useState(choices.get(choiceOf(org)));
  const choose = (person: string | undefined): void => {
    choices.set(choiceOf(org), person);
    setMe(person);
  };
  return (
    <>
      <header className={styles.head}>
        <h1>{mine.title}</h1>
      </header>
      <Notice kind="warning">{mine.noSignIn}</Notice>
      {me === undefined || me === '' ? (
        <Who choose={choose} />
      ) : (
        <Mine id={me} another={() => choose(undefined)} />
      )}
    </>
  );
}
