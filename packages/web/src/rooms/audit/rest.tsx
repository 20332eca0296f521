import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg } from '../../api/use-read.ts';
import { useMessages } from '../../app/services.ts';
import type { Topic } from './readiness-of.ts';

type Props = { topic: Topic['topic']; to: string; clause?: string | undefined };

/** Where all of it is, of which a topic shows the first: as of the last day of the period. */
export function Rest({ topic, to: on, clause }: Props): ReactElement | null {
  const { findings, benefits, people } = useMessages().app;
  const org = useOrg();
  const leading = (room: string, title: string, search: object = {}): ReactElement => {
    const to: string = `/orgs/$org/${room}`;
    return (
      <Link to={to} params={{ org } as never} search={{ on, ...search } as never}>
        {title}
      </Link>
    );
  };
  switch (topic) {
    case 'terms':
      return leading('findings', findings, { answer: 'forbidden', clause });
    case 'facts':
      return leading('findings', findings, { answer: 'unknown', clause });
    case 'enrollment':
    case 'quantity':
    case 'backing':
    case 'difference':
      return leading('benefits', benefits);
    case 'purpose':
      return leading('people', people);
    case 'record':
    case 'import':
    case 'doubt':
    case 'attestation':
    case 'checkpoint':
      return null;
  }
}
