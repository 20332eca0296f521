import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { Icon } from '../../parts/icon.tsx';
import styles from './benefits.module.css';
import type { Line } from './rows.ts';

/** How many findings stand, by their answer, and how many doubts; the words are for readers and under the pointer. */
export function Open({ line: { open, doubts } }: { line: Pick<Line, 'open' | 'doubts'> }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.benefits;
  const all = [
    { icon: 'forbidden', count: open.forbidden, says: words.openForbidden },
    { icon: 'unknown', count: open.unknown, says: words.openUnknown },
    { icon: 'discretionary', count: open.discretionary, says: words.openDiscretionary },
    { icon: 'doubt', count: doubts, says: words.openDoubts },
  ] as const;
  const shown = all.filter(({ count }) => count > 0);
  if (shown.length === 0) return <span className="for-readers">{words.nothingOpen}</span>;
  return (
    <span className={styles.open}>
      {shown.map(({ icon, count, says }) => (
        <span key={icon} className={styles[icon]} title={says(format.number(count))}>
          <Icon name={icon} />
          <span aria-hidden="true">{format.number(count)}</span>
          <span className="for-readers">{says(format.number(count))}</span>
        </span>
      ))}
    </span>
  );
}
