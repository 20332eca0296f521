import { addDays } from '@benefolio/core';
import type { Day } from '@benefolio/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { readQuery } from '../api/read.ts';
import { useOrg, useRead } from '../api/use-read.ts';
import { ThingLink } from '../parts/links.tsx';
import { useEventLine } from '../parts/use-event-line.ts';
import { useServices } from './services.ts';
import styles from './time-bar.module.css';
import type { Time } from './time.ts';

const most = 10;

/** What happened by the day that is looked at and was recorded after it: shown, or left out of what was known then. */
export function LateFacts({ time }: { time: Time }): ReactElement | null {
  const { messages, format, api } = useServices();
  const words = messages.time;
  const org = useOrg();
  const { today } = useRead('/v1/orgs/{org}');
  const sayLine = useEventLine();
  const { on = today, knownAt = on } = time;
  const range = { to: on, recordedFrom: knownAt.includes('T') ? knownAt : addDays(knownAt as Day, 1) };
  const query = { ...range, order: 'newest', limit: most };
  // The bar stands over every page: none waits for it, and none fails with it.
  const { data } = useQuery({
    ...readQuery(api, '/v1/orgs/{org}/journal', { path: { org }, query }),
    throwOnError: false,
  });
  if (!data?.total) return null;
  const count = format.number(data.total);
  const journal: string = '/orgs/$org/journal';
  return (
    <details className={styles.late}>
      <summary>{time.knownAt === undefined ? words.lateShown(count) : words.lateLeftOut(count)}</summary>
      <ul>
        {data.items.map(({ entry: { seq, event, recordedAt } }) => (
          <li key={seq}>
            <ThingLink thing={event.thing}>{data.people[event.thing]}</ThingLink>{' '}
            {sayLine(event, data.people)} · {format.shortDay(event.on)} ·{' '}
            <ThingLink thing={`entry-${seq}`}>{`${words.recorded} ${format.instant(recordedAt)}`}</ThingLink>
          </li>
        ))}
      </ul>
      <Link
        to={journal}
        params={{ org } as never}
        search={{ ...range, on: undefined, knownAt: undefined, time: undefined } as never}
      >
        {words.lateJournal}
      </Link>
    </details>
  );
}
