import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg, useReading } from '../../../api/use-read.ts';
import { useServices } from '../../../app/services.ts';
import { Answer } from '../../../parts/answer.tsx';
import { Card } from '../../../parts/card.tsx';
import { AppliedTo } from '../applied-to.tsx';
import styles from './clause.module.css';
import type { Clause } from './facts.ts';

const answers = ['forbidden', 'unknown', 'discretionary', 'permitted'] as const;

/** Which part of the product it is served by or judged in, and what it makes of the record on the day. */
export function AtWork({ clause }: { clause: Clause }): ReactElement {
  const { messages } = useServices();
  const words = messages.terms;
  return (
    <Card title={words.atWork} id="at-work">
      <p>
        <AppliedTo clause={clause} />
      </p>
      {clause.kind === 'judged' && (
        <>
          <p className={styles.quiet}>{words.events}</p>
          <Now clause={clause.id} />
        </>
      )}
    </Card>
  );
}

function Now({ clause }: { clause: string }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.terms;
  const org = useOrg();
  const { counts } = useReading('/v1/orgs/{org}/findings', { query: { clause, limit: 1 } });
  const found = answers.filter((answer) => counts.answers[answer] > 0);
  return (
    <>
      <h3>{words.now}</h3>
      {found.length === 0 && <p className={styles.quiet}>{words.noFindings}</p>}
      <ul className={styles.now}>
        {found.map((answer) => (
          <li key={answer}>
            <Link to="/orgs/$org/findings" params={{ org }} search={{ clause, answer }}>
              <Answer answer={answer} /> {format.number(counts.answers[answer])}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
