import { Suspense } from 'react';
import type { ReactElement } from 'react';
import { useParams } from '@tanstack/react-router';
import { Pending } from '../../../app/pages.tsx';
import { useServices } from '../../../app/services.ts';
import { Card } from '../../../parts/card.tsx';
import { AskedFor } from './asked-for.tsx';
import { History } from './history.tsx';
import { Holdings } from './holdings.tsx';
import { Leaver } from './leaver.tsx';
import { Machine } from './machine.tsx';
import { Owns } from './owns.tsx';
import { PersonHead } from './person-head.tsx';
import styles from './person.module.css';
import { usePerson } from './use-person.ts';
import { OtherUses } from './uses.tsx';

/** One person, or something else that holds a thing: the address says which. */
export function Person(): ReactElement {
  const { id } = useParams({ from: '/orgs/$org/people/$id' });
  return isPerson(id) ? <OnePerson id={id} /> : <Machine id={id} />;
}

const isPerson = (id: string): boolean => id.startsWith('person-');

function OnePerson({ id }: { id: string }): ReactElement {
  const person = usePerson(id);
  const { left } = useServices().messages.people;
  return (
    <>
      <PersonHead person={person} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <Holdings person={person} />
          <Card title={person.left === undefined ? left.title : left.titleGone} id="leaver">
            <Suspense fallback={<Pending />}>
              <Leaver id={person.id} announced={person.leaving} />
            </Suspense>
          </Card>
        </div>
        <div className={styles.aside}>
          <OtherUses person={person} />
          <Owns person={person} />
          <AskedFor person={person} />
          <Suspense fallback={<Pending />}>
            <History id={person.id} />
          </Suspense>
        </div>
      </div>
    </>
  );
}
