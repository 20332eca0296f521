import type { ReactElement } from 'react';
import { useRead } from '../../api/use-read.ts';
import { useMessages } from '../../app/services.ts';
import { Card } from '../../parts/card.tsx';
import styles from './start.module.css';

type Props = { offer: string; chosen: readonly string[]; onChange: (scopes: readonly string[]) => void };

/** The designations and specializations of which some rows of an offer come. */
export function Scopes({ offer, chosen, onChange }: Props): ReactElement | null {
  const words = useMessages().start;
  const { offers } = useRead('/v1/orgs/{org}/catalog');
  const rows = offers.find((one) => one.offer === offer)?.rows ?? [];
  const scopes = [...new Set(rows.flatMap(({ scope }) => scope ?? []))];
  if (scopes.length === 0) return null;
  return (
    <Card title={words.scopes} id="scopes">
      <p className={styles.says}>{words.scopesSays}</p>
      <div className={styles.scopes}>
        {scopes.map((scope) => (
          <label key={scope} className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.includes(scope)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, scope] : chosen.filter((one) => one !== scope))
              }
            />
            {scope}
          </label>
        ))}
      </div>
    </Card>
  );
}
