import type { ReactElement, ReactNode } from 'react';
import styles from './card.module.css';

type Props = { title: string; id: string; children: ReactNode };

/** A part of a page under its own heading. */
export const Card = ({ title, id, children }: Props): ReactElement => (
  <section className={styles.card} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);
