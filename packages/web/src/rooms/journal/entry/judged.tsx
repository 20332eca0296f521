import type { ReactElement } from 'react';
import { useServices } from '../../../app/services.ts';
import { Answer } from '../../../parts/answer.tsx';
import { Card } from '../../../parts/card.tsx';
import { FindingCard } from '../../../parts/finding-card.tsx';
import { ClauseLink } from '../../../parts/links.tsx';
import type { Explained } from './explained.ts';
import styles from './entry.module.css';

type Props = { explained: Explained };

/** What the terms make of it now, as it was seen then, and where the two differ. */
export function Judged({ explained }: Props): ReactElement {
  const { messages } = useServices();
  const words = messages.journal;
  const { given, judged, differs, takenBack } = explained;
  const shown = takenBack ? given : judged;
  const isSilent = given.length + judged.length === 0;
  return (
    <Card title={words.judged} id="judged">
      {isSilent && <p className={styles.quiet}>{words.noClause}</p>}
      {takenBack && given.length > 0 && <p>{words.noLonger}</p>}
      {!takenBack && !isSilent && (
        <p>{differs.length === 0 ? words.asThen : <strong>{words.differs}</strong>}</p>
      )}
      {differs.length > 0 && <Differences explained={explained} />}
      {shown.map((finding) => (
        <FindingCard key={`${finding.clause} ${finding.why}`} finding={finding} />
      ))}
      {differs.length > 0 && given.length > 0 && (
        <details>
          <summary>{words.seenThen}</summary>
          <div className={styles.then}>
            {given.map((finding) => (
              <FindingCard key={`${finding.clause} ${finding.why}`} finding={finding} />
            ))}
          </div>
        </details>
      )}
    </Card>
  );
}

function Differences({ explained: { differs } }: Props): ReactElement {
  const { messages } = useServices();
  const words = messages.journal;
  return (
    <ul className={styles.differences}>
      {differs.map(({ clause, title, given, judged }) => (
        <li key={`${clause} ${given?.why ?? ''} ${judged?.why ?? ''}`}>
          <ClauseLink clause={clause}>{title}</ClauseLink>
          <dl>
            <dt>{words.givenThen}</dt>
            <dd>
              <Turn turn={given} />
            </dd>
            <dt>{words.judgedNow}</dt>
            <dd>
              <Turn turn={judged} />
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Turn({ turn }: { turn: Explained['differs'][number]['given'] }): ReactElement {
  const { messages, format } = useServices();
  if (!turn) return <>{messages.journal.silent}</>;
  const { answer, until, why } = turn;
  return (
    <>
      <Answer answer={answer} /> {format.withDays(why)}
      {until !== undefined && `, ${messages.answers.until(format.shortDay(until))}`}
    </>
  );
}
