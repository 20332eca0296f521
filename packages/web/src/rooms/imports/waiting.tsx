import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { ImportLine } from '../../api/use-import.ts';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { buttonClass } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Counts } from './counts.tsx';
import styles from './imports.module.css';

/** Files that were compared and neither accepted nor left. */
export function Waiting({ imports }: { imports: readonly ImportLine[] }): ReactElement | null {
  const { messages, format } = useServices();
  const words = messages.imports;
  const org = useOrg();
  if (imports.length === 0) return null;
  return (
    <Card title={words.waiting} id="waiting">
      <ul className={styles.list}>
        {imports.map((line) => (
          <li key={line.id} className={styles.line}>
            <span>
              <Link to="/orgs/$org/imports/$id" params={{ org, id: line.id }}>
                {line.name}
              </Link>{' '}
              <span className={styles.quiet}>
                {line.title} · {format.shortDay(line.on)}
                {line.since !== undefined && ` · ${words.since(format.number(line.since))}`}
              </span>
            </span>
            <Counts line={line} />
            <Link
              to="/orgs/$org/imports/$id"
              params={{ org, id: line.id }}
              className={buttonClass({ small: true })}
              aria-label={`${words.look}: ${line.name}`}
            >
              {words.look}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
