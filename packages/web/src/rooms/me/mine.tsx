import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { readQuery } from '../../api/read.ts';
import { useOrg } from '../../api/use-read.ts';
import { Pending } from '../../app/pages.tsx';
import { useServices } from '../../app/services.ts';
import { useTime } from '../../app/time.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import { AskedFor } from '../people/person/asked-for.tsx';
import { Holdings } from '../people/person/holdings.tsx';
import { Owns } from '../people/person/owns.tsx';
import styles from '../people/person/person.module.css';
import { OtherUses } from '../people/person/uses.tsx';

/** All of whoever looks. Somebody who is not on record any more can choose again. */
export function Mine({ id, another }: { id: string; another: () => void }): ReactElement {
  const { api, messages } = useServices();
  const { mine } = messages.people;
  const org = useOrg();
  const query = useTime();
  const path = { org, person: id };
  const { data: person, error } = useQuery({
    ...readQuery(api, '/v1/orgs/{org}/people/{person}', { path, query }),
    throwOnError: false,
  });
  const again = (
    <Button look="quiet" onClick={another}>
      {mine.notMe}
    </Button>
  );
  if (!person) {
    return error ? (
      <>
        <ProblemNotice error={error} /> {again}
      </>
    ) : (
      <Pending />
    );
  }
  return (
    <>
      <p className={`${styles.does} ${styles.head}`}>
        {mine.youAre(person.name ?? person.handle)} {again}
      </p>
      <div className={styles.columns}>
        <div className={styles.main}>
          <Holdings person={person} mine />
        </div>
        <div className={styles.aside}>
          <OtherUses person={person} mine />
          <AskedFor person={person} mine />
          <Owns person={person} />
        </div>
      </div>
    </>
  );
}
