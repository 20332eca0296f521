import { Suspense } from 'react';
import type { ReactElement } from 'react';
import { useRead, useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { useTime } from '../../app/time.ts';
import { AfterFirst } from '../../parts/after-first.tsx';
import { Pending } from '../../app/pages.tsx';
import { Changed } from './changed.tsx';
import { DueList } from './due-list.tsx';
import styles from './today.module.css';
import { TwelveMonths } from './twelve-months.tsx';
import { itemsOf } from './due.ts';
import { Wrong } from './wrong.tsx';

/** What a program administrator opens every morning. */
export function Today(): ReactElement {
  const { messages, format } = useServices();
  const organization = useRead('/v1/orgs/{org}');
  const { on } = useTime();
  const day = on ?? organization.today;
  const items = itemsOf(useReading('/v1/orgs/{org}/deadlines').deadlines);
  return (
    <>
      <header className={styles.head}>
        <h1>{messages.today.title}</h1>
        <p className={styles.day}>{format.day(day)}</p>
      </header>
      <div className={styles.columns}>
        <div className={styles.main}>
          <TwelveMonths items={items} today={day} />
          <DueList items={items} today={day} />
        </div>
        <div className={styles.aside}>
          <AfterFirst>
            <Suspense fallback={<Pending />}>
              <Wrong />
            </Suspense>
            <Suspense fallback={<Pending />}>
              <Changed />
            </Suspense>
          </AfterFirst>
        </div>
      </div>
    </>
  );
}
