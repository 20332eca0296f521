import type { ReactElement } from 'react';
import { useRead } from '../../api/use-read.ts';
import { useMessages } from '../../app/services.ts';
import { ActLink } from '../../parts/links.tsx';
import styles from './benefit.module.css';
import { HandOuts } from './hand-outs.tsx';
import type { Thing } from './thing.ts';

const atFirst = 4;
/** How a thing came to be: that has happened. */
const beginnings = new Set(['granted', 'issued', 'found', 'bought', 'seen', 'set']);

/** What can happen to it next: each asks first, and tells. */
export function Acts({ thing: { thing, kind: of } }: { thing: Thing }): ReactElement | null {
  const { benefits: words, record } = useMessages();
  const { kinds } = useRead('/v1/events');
  const kind = kinds.find(({ kind }) => kind === of);
  const acts = kind?.events.filter(({ event }) => !beginnings.has(event)) ?? [];
  if (acts.length === 0) return null;
  const link = ({ event }: { event: string }): ReactElement => (
    <li key={event}>
      <ActLink act={`${thing} ${event}`} small>
        {capital(record.verb(event))}
      </ActLink>
    </li>
  );
  return (
    <section className={`${styles.acts} not-printed`} aria-labelledby="acts">
      <h2 id="acts">{words.acts}</h2>
      <ul>
        {of === 'entitlement' && <HandOuts entitlement={thing} />}
        {acts.slice(0, atFirst).map(link)}
      </ul>
      {acts.length > atFirst && (
        <details>
          <summary>{words.moreActs}</summary>
          <ul>{acts.slice(atFirst).map(link)}</ul>
        </details>
      )}
    </section>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
