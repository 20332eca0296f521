import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg } from '../../api/use-read.ts';
import { useMessages } from '../../app/services.ts';
import styles from './help.module.css';

/** Where each limit can be looked at, or made smaller. */
const places = {
  untold: '/orgs/$org/imports',
  reading: '/orgs/$org/terms',
  terms: '/orgs/$org/terms',
  microsoft: '/orgs/$org/findings',
  rewritten: '/orgs/$org/audit',
  anybody: '/orgs/$org/journal',
  catalog: '/orgs/$org/settings/catalog',
} as const;

/** What no record can promise, said before anybody relies on it. */
export function Limits(): ReactElement {
  const { limits } = useMessages().help;
  const org = useOrg();
  return (
    <article className={styles.page}>
      <h1>{limits.title}</h1>
      <p>{limits.says}</p>
      <dl className={styles.list}>
        {(Object.keys(places) as (keyof typeof places)[]).map((name) => (
          <div key={name}>
            <dt>{limits.of[name].what}</dt>
            <dd>
              {limits.of[name].says}{' '}
              <Link to={places[name] as string} params={{ org } as never}>
                {limits.of[name].link}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
