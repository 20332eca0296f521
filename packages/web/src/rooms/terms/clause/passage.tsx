import { useQuery } from '@tanstack/react-query';
import { ClientProblem } from '@benefolio/client';
import type { ReactElement } from 'react';
import { readQuery } from '../../../api/read.ts';
import { useOrg, useRead } from '../../../api/use-read.ts';
import { useServices } from '../../../app/services.ts';
import { Card } from '../../../parts/card.tsx';
import { ProblemNotice } from '../../../parts/problem.tsx';
import styles from './clause.module.css';

/** What stands in the copy of the Guide that a person registered. It comes from the record, and decides nothing. */
export function Passage({ clause }: { clause: string }): ReactElement {
  const words = useServices().messages.terms;
  const { copies } = useRead('/v1/orgs/{org}/guide');
  return (
    <Card title={words.passage} id="passage">
      {copies.length === 0 ? <p className={styles.quiet}>{words.noCopy}</p> : <InCopy clause={clause} />}
    </Card>
  );
}

function InCopy({ clause }: { clause: string }): ReactElement {
  const { messages, format, api } = useServices();
  const words = messages.terms;
  const org = useOrg();
  const { data, error } = useQuery({
    ...readQuery(api, '/v1/orgs/{org}/guide/passages/{clause}', { path: { org, clause } }),
    throwOnError: false,
    retry: false,
  });
  const isNone = error instanceof ClientProblem && error.code === 'no-passage';
  return (
    <>
      {isNone && <p className={styles.quiet}>{words.noPassage}</p>}
      {error && !isNone && <ProblemNotice error={error} />}
      {data && (
        <figure>
          <figcaption className={styles.quiet}>
            {data.updated === undefined
              ? words.passageUnder(data.heading)
              : words.passageFrom(data.heading, format.shortDay(data.updated))}
            {data.beside && ` ${words.beside}`}
          </figcaption>
          <blockquote className={styles.passage}>{data.text}</blockquote>
        </figure>
      )}
    </>
  );
}
