import { useQuery } from '@tanstack/react-query';
import { ClientProblem } from '@benefolio/client';
import type { ReactElement } from 'react';
import { readQuery } from '../../../api/read.ts';
import { useOrg } from '../../../api/use-read.ts';
import { useServices } from '../../../app/services.ts';
import { Card } from '../../../parts/card.tsx';
import { ProblemNotice } from '../../../parts/problem.tsx';
import styles from './clause.module.css';

/** What stands in the copy of the Guide that a person registered. It comes from the record, and decides nothing. */
export function Passage({ clause }: { clause: string }): ReactElement {
  const { messages, format, api } = useServices();
  const words = messages.terms;
  const org = useOrg();
  const { data, error } = useQuery({
    ...readQuery(api, '/v1/orgs/{org}/guide/passages/{clause}', { path: { org, clause } }),
    throwOnError: false,
    retry: false,
  });
  const code = error instanceof ClientProblem ? error.code : undefined;
  const isNone = code === 'no-guide' || code === 'no-passage';
  return (
    <Card title={words.passage} id="passage">
      {code === 'no-guide' && <p className={styles.quiet}>{words.noCopy}</p>}
      {code === 'no-passage' && <p className={styles.quiet}>{words.noPassage}</p>}
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
    </Card>
  );
}
