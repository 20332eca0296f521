import type { ReactElement } from 'react';
import type { Finding } from '../api/use-tell.ts';
import { useServices } from '../app/services.ts';
import { Answer } from './answer.tsx';
import { ClauseLink, ThingLink } from './links.tsx';
import styles from './finding-card.module.css';

/** What one clause makes of an act or a state: the answer, why, the clause in our words, its place, and the doubts. */
export function FindingCard({ finding, about }: { finding: Finding; about?: boolean }): ReactElement {
  const { messages, format } = useServices();
  const { answers } = messages;
  const { answer, title, why, says, section, page, clause, until, by, missing = [], doubts } = finding;
  return (
    <article className={`${styles.card} ${styles[answer]}`}>
      <header className={styles.head}>
        <Answer answer={answer} />
        <h3>{title}</h3>
        {until !== undefined && <span className={styles.day}>{answers.until(format.day(until))}</span>}
        {by !== undefined && <span className={styles.day}>{answers.by(format.day(by))}</span>}
      </header>
      <p className={styles.why} lang="en">
        {about && (
          <span className={styles.about}>
            <ThingLink thing={finding.thing} />
            {` · ${format.shortDay(finding.on)} · `}
          </span>
        )}
        {format.withDays(why)}
      </p>
      <p className={styles.says}>{says}</p>
      <p className={styles.place}>
        {page
          ? answers.page(page.title, format.day(page.asOf))
          : `${answers.section}: ${section.join(' › ')}`}{' '}
        <ClauseLink clause={clause} />
      </p>
      <Points title={answers.missing} points={missing} />
      <Points title={answers.doubts} points={doubts} end={answers.stricter} />
    </article>
  );
}

type PointsProps = { title: string; points: readonly string[]; end?: string };

function Points({ title, points, end }: PointsProps): ReactElement | null {
  if (points.length === 0) return null;
  return (
    <div className={styles.points}>
      <strong>{title}</strong>
      <ul>
        {points.map((point) => (
          <li key={point} lang="en">
            {point}
          </li>
        ))}
      </ul>
      {end}
    </div>
  );
}
