import type { ReactElement } from 'react';
import type { Receipt } from '../api/use-tell.ts';
import { useServices } from '../app/services.ts';
import { Answer } from '../parts/answer.tsx';
import { Button } from '../parts/button.tsx';
import { FindingCard } from '../parts/finding-card.tsx';
import { ThingLink } from '../parts/links.tsx';
import { Notice } from '../parts/notice.tsx';
import styles from './act.module.css';
import { Reservations } from './instead.tsx';

type Props = { receipt: Receipt; another: () => void; close: () => void };

/** What was recorded: the number, instant and hash of each entry, and what the terms make of it. */
export function ReceiptPane({ receipt, another, close }: Props): ReactElement {
  const { messages, format } = useServices();
  const { act } = messages;
  return (
    <div className={styles.receipt}>
      <Notice kind="success">
        <strong>{act.told}</strong> <Answer answer={receipt.answer} />
      </Notice>
      <Reservations kept={receipt.reservations} />
      {receipt.entries.map(({ seq, recordedAt, hash, event, findings }) => (
        <section key={seq} className={styles.receipt}>
          <div className={styles.entry}>
            <ThingLink thing={`entry-${seq}`}>{act.entry(seq)}</ThingLink>
            <span>{`${event.thing} ${messages.record.verb(event.event)} · ${format.shortDay(event.on)}`}</span>
            <span>{act.recordedAt(format.instant(recordedAt))}</span>
            <span className={styles.hash}>
              {act.hash} <code>{hash}</code>
            </span>
          </div>
          {findings
            .filter(({ answer }) => answer !== 'permitted')
            .map((finding) => (
              <FindingCard key={`${finding.clause} ${finding.why}`} finding={finding} />
            ))}
        </section>
      ))}
      <div className={styles.entry}>
        <Button look="primary" onClick={close}>
          {act.done}
        </Button>
        <Button onClick={another}>{act.another}</Button>
      </div>
    </div>
  );
}
