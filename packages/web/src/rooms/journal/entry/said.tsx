import { Link } from '@tanstack/react-router';
import { daysBetween } from '@benefolio/core';
import type { Day } from '@benefolio/core';
import type { ReactElement } from 'react';
import { useOrg } from '../../../api/use-read.ts';
import { useServices } from '../../../app/services.ts';
import { Card } from '../../../parts/card.tsx';
import { ThingLink } from '../../../parts/links.tsx';
import type { Explained } from './explained.ts';
import styles from './entry.module.css';

type Props = { explained: Explained };

/** Who recorded what and when, from which file, with the meaning of every field. */
export function Said({ explained }: Props): ReactElement {
  const { messages, format } = useServices();
  const words = messages.journal;
  const { by, release, recordedAt, event } = explained.item.entry;
  return (
    <Card title={words.said} id="said">
      <Fields explained={explained} />
      <dl className={styles.facts}>
        <dt>{words.recordedAt}</dt>
        <dd>
          {format.instant(recordedAt)}, <Late on={event.on} recordedAt={recordedAt} />
        </dd>
        <dt>{words.by}</dt>
        <dd>{by}</dd>
        <Source explained={explained} />
        <dt>{words.release}</dt>
        <dd>{release}</dd>
      </dl>
    </Card>
  );
}

function Late({ on, recordedAt }: { on: string; recordedAt: string }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.journal;
  const days = daysBetween(on as Day, recordedAt.slice(0, 10) as Day);
  if (days <= 0) return <>{words.sameDay}</>;
  return <>{days === 1 ? words.lateOne : words.late(format.number(days))}</>;
}

function Source({ explained }: Props): ReactElement | null {
  const { messages, format } = useServices();
  const words = messages.journal;
  const org = useOrg();
  const { source } = explained.item.entry;
  if (!source) return null;
  const { file, format: name, row } = source;
  return (
    <>
      <dt>{words.source}</dt>
      <dd>
        {row === undefined ? words.fileOnly(name) : words.fileRow(name, format.number(row))},{' '}
        <Link to="/orgs/$org/journal" params={{ org }} search={{ file }}>
          {words.fileHash(file.slice(0, 12))}
        </Link>
      </dd>
    </>
  );
}

function Fields({ explained: { fields, people } }: Props): ReactElement | null {
  const { messages } = useServices();
  const words = messages.journal;
  if (fields.length === 0) return null;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, says, type, value }) => (
          <tr key={name}>
            <th scope="row">{messages.record.field(name)}</th>
            <td>
              <Value type={type} value={value} people={people} />
            </td>
            <td className={styles.quiet}>{says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const linked = new Set(['thing', 'person', 'company', 'party']);

type ValueProps = { type: string; value: string | number | boolean; people: Explained['people'] };

function Value({ type, value, people }: ValueProps): ReactElement {
  const { messages, format } = useServices();
  if (typeof value === 'boolean') return <>{value ? messages.act.yes : messages.act.no}</>;
  if (typeof value === 'number') return <>{format.number(value)}</>;
  if (linked.has(type) && value.includes('-'))
    return <ThingLink thing={value}>{people[value] ?? value}</ThingLink>;
  if (type === 'day') return <>{format.day(value)}</>;
  if (type === 'amount') return <>{format.amount(value)}</>;
  return <>{type === 'choice' ? messages.record.choice(value) : value}</>;
}
