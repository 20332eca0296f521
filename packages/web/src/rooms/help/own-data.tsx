import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg, useRead } from '../../api/use-read.ts';
import { useMessages } from '../../app/services.ts';
import { buttonClass } from '../../parts/button.tsx';
import styles from './help.module.css';

const command = 'npm start -- --data my-record';

/** How a record of one's own is begun beside the one that is open. */
export function OwnData(): ReactElement {
  const { ownData } = useMessages().help;
  const org = useOrg();
  const { size } = useRead('/v1/orgs/{org}');
  return (
    <article className={styles.page}>
      <h1>{ownData.title}</h1>
      {size === 0 ? (
        <>
          <p>{ownData.empty}</p>
          <Link to="/orgs/$org/start" params={{ org }} className={buttonClass({ look: 'primary' })}>
            {ownData.begin}
          </Link>
        </>
      ) : (
        <>
          <p>{ownData.says}</p>
          <ol>
            <li>{ownData.stop}</li>
            <li>
              {ownData.start} <code>{command}</code>
            </li>
            <li>{ownData.open}</li>
          </ol>
          <p>{ownData.kept}</p>
        </>
      )}
    </article>
  );
}
