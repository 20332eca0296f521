import { lazy, Suspense } from 'react';
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

/** Only a record in which nothing is needs it. */
const EmptyRecord = lazy(async () => ({ default: (await import('../start/empty-record.tsx')).EmptyRecord }));

/** What a program administrator opens every morning. */
export function Today(): ReactElement {
  const { messages, format } = useServices();
  const { size, today } = useRead('/v1/orgs/{org}');
  const { on = today } = useTime();
  return (
    <>
      <header className={styles.head}>
        <h1>{messages.today.title}</h1>
        <p className={styles.day}>{format.day(on)}</p>
      </header>
      {size === 0 ? <Begin /> : <Morning day={on} />}
    </>
  );
}

function Begin(): ReactElement {
  const { start } = useServices().messages;
  return (
    <>
      <p className={styles.begin}>{start.says}</p>
      <AfterFirst>
        <Suspense fallback={<Pending />}>
          <EmptyRecord />
        </Suspense>
      </AfterFirst>
    </>
  );
}

function Morning({ day }: { day: string }): ReactElement {
  const { deadlines, foreseen } = useReading('/v1/orgs/{org}/deadlines');
  const items = itemsOf(deadlines, foreseen);
  return (
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
  );
}
