import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { ThingLink } from '../../parts/links.tsx';
import styles from './renewal.module.css';

/** The things that something is about: one by its name, several behind their number. */
export function Things({ things }: { things: readonly string[] }): ReactElement | null {
  const { messages, format } = useServices();
  const [first, ...others] = things;
  if (first === undefined) return null;
  if (others.length === 0) return <ThingLink thing={first} />;
  return (
    <details className={styles.things}>
      <summary>{messages.renewal.things(format.number(things.length))}</summary>
      <ul>
        {things.map((thing) => (
          <li key={thing}>
            <ThingLink thing={thing} />
          </li>
        ))}
      </ul>
    </details>
  );
}
