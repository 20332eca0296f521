import type { ReactElement } from 'react';
import { ThingLink } from '../../../parts/links.tsx';
import { NextHolder } from './next-holder.tsx';
import styles from './person.module.css';
import type { LeaverLine } from './use-person.ts';

type Props = { lines: readonly LeaverLine[]; day: string; item: (line: LeaverLine) => ReactElement };

/** The machines that somebody set up with one key or license: what is said of one holds for all. */
export function MachinesOf({ lines, day, item }: Props): ReactElement | null {
  const [first] = lines;
  if (!first) return null;
  return (
    <section className={styles.item}>
      <div className={styles.line}>
        <strong>{first.product}</strong> <ThingLink thing={first.thing} />
      </div>
      <NextHolder line={first} day={day} />
      <ul className={styles.machines}>{lines.map(item)}</ul>
    </section>
  );
}
