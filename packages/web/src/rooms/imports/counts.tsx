import type { ReactElement } from 'react';
import type { ImportLine } from '../../api/use-import.ts';
import { useServices } from '../../app/services.ts';
import styles from './imports.module.css';

export const tabs = ['new', 'changed', 'unchanged', 'refused'] as const;
export type TabName = (typeof tabs)[number];

export const countsOf = ({
  applied,
  changed,
  unchanged,
  refused,
}: Pick<ImportLine, 'applied' | 'changed' | 'unchanged' | 'refused'>): Record<TabName, number> => ({
  new: applied - changed,
  changed,
  unchanged,
  refused,
});

/** How many rows are what to the record; what there is none of is left out. */
export function Counts({ line }: { line: Parameters<typeof countsOf>[0] }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.imports.counts;
  const counts = countsOf(line);
  return (
    <span className={styles.counts}>
      {tabs
        .filter((tab) => counts[tab] > 0)
        .map((tab) => (
          <span key={tab} data-tab={tab}>
            {format.number(counts[tab])} {words[tab].toLowerCase()}
          </span>
        ))}
    </span>
  );
}
