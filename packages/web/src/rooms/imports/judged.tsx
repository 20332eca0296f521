import type { ReactElement } from 'react';
import type { Import } from '../../api/use-import.ts';
import { useServices } from '../../app/services.ts';
import { Answer } from '../../parts/answer.tsx';
import { FindingCard } from '../../parts/finding-card.tsx';
import styles from './imports.module.css';

/** What the terms make of all that a file says: what many rows have in common stands once. */
export function Judged({ one }: { one: Import }): ReactElement | null {
  const { messages, format } = useServices();
  const words = messages.imports;
  const { judged, applied } = one;
  if (applied === 0) return null;
  return (
    <section className={styles.judged} aria-labelledby="judged">
      <h2 id="judged">{words.answerSays}</h2>
      {judged.length === 0 && <p>{words.judgedNone}</p>}
      {judged.map(({ finding, count }) => (
        <details key={`${finding.clause} ${finding.answer}`}>
          <summary>
            <Answer answer={finding.answer} />
            <span>{finding.title}</span>
            <span className={styles.quiet}>{words.judgedRows(format.number(count))}</span>
          </summary>
          <FindingCard finding={finding} about />
        </details>
      ))}
    </section>
  );
}
