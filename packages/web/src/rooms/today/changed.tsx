import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg, useReading } from '../../api/use-read.ts';
import { useChoose } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { Answer } from '../../parts/answer.tsx';
import { ClauseLink, ThingLink } from '../../parts/links.tsx';
import { Card } from '../../parts/card.tsx';
import styles from './today.module.css';
import { useTodaySearch } from './use-today-search.ts';

const most = 6;

/** What was recorded since, and which findings came and went by it or by time alone. */
export function Changed(): ReactElement {
  const { messages, format } = useServices();
  const words = messages.today;
  const { days = '1' } = useTodaySearch();
  const org = useOrg();
  const { recorded, appeared, gone } = useReading('/v1/orgs/{org}/changes', { query: { days } });
  const isQuiet = recorded.count + appeared.count + gone.count === 0;
  const journal: string = '/orgs/$org/journal';
  return (
    <Card title={words.changed} id="changed">
      <Since days={days} />
      {isQuiet && <p>{words.changedNone}</p>}
      {recorded.count > 0 && <h3>{words.recorded(format.number(recorded.count))}</h3>}
      <ul>
        {recorded.newest.slice(0, most).map(({ seq, event, recordedAt }) => (
          <li key={seq} className={styles.line}>
            <span>
              <ThingLink thing={aboutOf(event)} /> {messages.record.verb(event.event)}
            </span>
            <small>{format.instant(recordedAt)}</small>
          </li>
        ))}
      </ul>
      {appeared.count > 0 && <h3>{words.appeared(format.number(appeared.count))}</h3>}
      <ul>
        {appeared.findings.slice(0, most).map((finding) => (
          <li key={`${finding.thing} ${finding.clause} ${finding.seq ?? ''}`} className={styles.line}>
            <span>
              <Answer answer={finding.answer} />{' '}
              <ClauseLink clause={finding.clause}>{finding.title}</ClauseLink>
            </span>
            <ThingLink thing={finding.thing} />
          </li>
        ))}
      </ul>
      {gone.count > 0 && <h3>{words.gone(format.number(gone.count))}</h3>}
      <Link to={journal} params={{ org } as never}>
        {words.journal}
      </Link>
    </Card>
  );
}

function Since({ days }: { days: string }): ReactElement {
  const { messages } = useServices();
  const words = messages.today.days;
  const choose = useChoose();
  return (
    <div className={`${styles.tools} not-printed`}>
      <label>
        {words.label}
        <select value={days} onChange={({ target }) => choose({ days: target.value })}>
          <option value="1">{words.yesterday}</option>
          <option value="7">{words.week}</option>
          <option value="30">{words.month}</option>
        </select>
      </label>
    </div>
  );
}

/** What is told of a deadline is about the thing that has it. */
const aboutOf = (event: { thing: string; [field: string]: unknown }): string =>
  typeof event['about'] === 'string' ? event['about'] : event.thing;
