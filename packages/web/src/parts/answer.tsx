import type { ReactElement } from 'react';
import { useMessages } from '../app/services.ts';
import styles from './answer.module.css';
import { Icon } from './icon.tsx';

export type AnswerName = 'permitted' | 'forbidden' | 'unknown' | 'discretionary';

/** One of the four answers, in a word, a picture and a color. */
export function Answer({ answer }: { answer: AnswerName }): ReactElement {
  const { answers } = useMessages();
  return (
    <span className={`${styles.answer} ${styles[answer]}`}>
      <Icon name={answer} />
      {answers[answer]}
    </span>
  );
}
