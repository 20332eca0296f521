import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg, useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { ClauseLink } from '../../parts/links.tsx';
import { Card } from '../../parts/card.tsx';
import styles from './today.module.css';

const most = 8;

/** What stands today against the terms although nobody acts, by clause. */
export function Wrong(): ReactElement {
  const { messages, format } = useServices();
  const words = messages.today;
  const org = useOrg();
  const { findings } = useReading('/v1/orgs/{org}/findings');
  const standing = findings.filter(({ seq, answer }) => seq === undefined && answer === 'forbidden');
  const byClause = [...Map.groupBy(standing, ({ clause }) => clause)].sort(
    (a, b) => b[1].length - a[1].length,
  );
  const all: string = '/orgs/$org/findings';
  return (
    <Card title={words.wrong} id="wrong">
      {byClause.length === 0 && <p>{words.wrongNone}</p>}
      <ul>
        {byClause.slice(0, most).map(([clause, found]) => (
          <li key={clause} className={styles.line}>
            <span>
              <ClauseLink clause={clause}>{found[0]?.title}</ClauseLink>
            </span>
            <span>{words.times(format.number(found.length))}</span>
          </li>
        ))}
      </ul>
      <Link to={all} params={{ org } as never}>
        {words.wrongAll}
      </Link>
    </Card>
  );
}
