import type { ReactElement } from 'react';
import { useServices } from '../../../app/services.ts';
import { ThingLink } from '../../../parts/links.tsx';
import { Notice } from '../../../parts/notice.tsx';
import styles from './person.module.css';

/** The entries that were just written. */
export function Recorded({ seqs }: { seqs: readonly number[] }): ReactElement {
  const { messages } = useServices();
  return (
    <Notice kind="success">
      {messages.people.left.recorded(seqs.length)}{' '}
      {seqs.map((seq) => (
        <span key={seq} className={styles.entry}>
          <ThingLink thing={`entry-${seq}`}>{messages.act.entry(seq)}</ThingLink>
        </span>
      ))}
    </Notice>
  );
}
