import { useState } from 'react';
import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import styles from './audit.module.css';
import type { ReviewOf } from './review-of.ts';
import { SendDialog } from './send-dialog.tsx';

/** To whom something went, and how; and the dialog that records it. */
export function HandOver({ review }: { review: ReviewOf }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.audit.handOver;
  const [isOpen, setOpen] = useState(false);
  const { packs, handedOver, opening } = review;
  const choices = [
    ...packs
      .toReversed()
      .map(({ hash, on }) => [hash, `${format.shortDay(on)} · ${hash.slice(0, 12)}…`] as const),
    ['', words.another] as const,
  ];
  return (
    <>
      <p>{words.explain}</p>
      <ul>
        {handedOver.map(({ to, how, hash, on }, n) => (
          <li key={n} className={styles.line}>
            <span>{[format.shortDay(on), to, how].filter(Boolean).join(' · ')}</span>
            {hash !== undefined && <code className={styles.hash}>{hash}</code>}
          </li>
        ))}
      </ul>
      {handedOver.length === 0 && <p>{words.none}</p>}
      <div className={`${styles.does} not-printed`}>
        <Button
          look={handedOver.length === 0 && packs.length > 0 ? 'primary' : undefined}
          onClick={() => setOpen(true)}
        >
          {words.record}
        </Button>
      </div>
      {isOpen && (
        <SendDialog
          title={words.record}
          to={opening.asker}
          choices={choices}
          events={({ which, ...sent }) => [
            { thing: review.review, event: 'handed-over', ...sent, ...(which !== '' && { hash: which }) },
          ]}
          close={() => setOpen(false)}
        />
      )}
    </>
  );
}
