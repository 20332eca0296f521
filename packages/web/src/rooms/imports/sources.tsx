import { Link } from '@tanstack/react-router';
import type { components } from '@benefolio/client';
import type { ReactElement } from 'react';
import { useOrg, useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ThingLink } from '../../parts/links.tsx';
import styles from './imports.module.css';

type Source = components['schemas']['Source'];

/** What is due to be imported, and how stale each source is; what is due comes first. */
export function Sources(): ReactElement {
  const words = useServices().messages.imports;
  const org = useOrg();
  const { sources } = useReading('/v1/orgs/{org}/sources');
  const order: readonly Source['state'][] = ['due', 'fresh', 'never imported', 'not awaited'];
  const sorted = sources.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return (
    <Card title={words.sources} id="sources">
      <p className={styles.says}>
        {words.sourcesSays}{' '}
        <Link to="/orgs/$org/settings/$part" params={{ org, part: 'sources' }}>
          {words.change}
        </Link>
      </p>
      <div className={styles.wide}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.source}</th>
              <th scope="col">{words.last}</th>
              <th scope="col">{words.due}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((source) => (
              <Line key={source.format} source={source} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Line({ source }: { source: Source }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.imports;
  const { title, last, days, due, every, state } = source;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        {last ? (
          <>
            <ThingLink thing={`entry-${last.seq}`}>{format.shortDay(last.on)}</ThingLink>
            {days !== undefined && <span className={styles.quiet}> {format.fromNow(-days)}</span>}
          </>
        ) : (
          <span className={styles.quiet}>{words.never}</span>
        )}
      </td>
      <td>
        {due !== undefined && (
          <span className={styles.state} data-state={state}>
            {state === 'due' && <Icon name="findings" />}
            {state === 'due' ? words.dueSince(format.shortDay(due)) : words.dueOn(format.shortDay(due))}
          </span>
        )}{' '}
        <span className={styles.quiet}>
          {every === undefined ? words.notAwaited : words.everyDays(format.number(every))}
        </span>
      </td>
    </tr>
  );
}
