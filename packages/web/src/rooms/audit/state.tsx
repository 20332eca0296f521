import type { ReactElement } from 'react';
import { useMessages } from '../../app/services.ts';
import { Icon } from '../../parts/icon.tsx';
import styles from './audit.module.css';

const icons = { open: 'clock', answered: 'permitted', closed: 'permitted' } as const;

/** How a review stands, in a word and a picture. */
export function State({ state }: { state: keyof typeof icons }): ReactElement {
  const { audit } = useMessages();
  return (
    <span className={`${styles.state} ${styles[state] ?? ''}`}>
      <Icon name={icons[state]} />
      {audit.states[state]}
    </span>
  );
}
