import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg } from '../api/use-read.ts';
import { useMessages } from '../app/services.ts';
import { ThingLink } from './links.tsx';

type Props = {
  /** A person, a company, `partner` or `outside`. */
  id: string;
  /** The names of people, by id; somebody who is not among them is shown by id. */
  people?: Readonly<Record<string, string>>;
};

/** Somebody by name, leading to their page. */
export function PersonName({ id, people = {} }: Props): ReactElement {
  const { parties } = useMessages().people;
  const org = useOrg();
  if (id === 'partner' || id === 'outside') return <span>{parties[id]}</span>;
  if (!id.startsWith('person-')) return <ThingLink thing={id} />;
  return (
    <Link to="/orgs/$org/people/$id" params={{ org, id }}>
      {people[id] ?? id}
    </Link>
  );
}
