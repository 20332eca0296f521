import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { withWords } from '../../app/choose.ts';
import { twelveMonths } from './due.ts';
import type { DueItem } from './due.ts';
import { Card } from '../../parts/card.tsx';
import styles from './today.module.css';
import { useTodaySearch } from './use-today-search.ts';

const height = 48;

/** How much falls due in each of twelve months; each leads to the list of that month alone. */
export function TwelveMonths({ items, today }: { items: readonly DueItem[]; today: string }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.today;
  const { month: chosen } = useTodaySearch();
  const months = twelveMonths(today).map((month) => ({
    month,
    count: items.filter(({ on }) => on.startsWith(month)).length,
  }));
  const most = Math.max(1, ...months.map(({ count }) => count));
  return (
    <Card title={words.months} id="months">
      <p className={styles.says}>{words.monthsSays}</p>
      <div className={styles.strip}>
        {months.map(({ month, count }) => (
          <Link
            key={month}
            to="."
            search={withWords({ month: chosen === month ? undefined : month })}
            resetScroll={false}
            className={styles.month ?? ''}
            data-chosen={chosen === month}
          >
            <span className="for-readers">
              {words.inMonth(format.month(`${month}-01`), format.number(count))}
              {chosen === month && `, ${words.chosen}`}
            </span>
            <span aria-hidden="true">{count === 0 ? '\u00A0' : format.number(count)}</span>
            <svg width="22" height={height} viewBox={`0 0 22 ${height}`} aria-hidden="true">
              <rect x="3" width="16" rx="2" y={height - bar(count, most)} height={bar(count, most)} />
            </svg>
            <span aria-hidden="true">{format.shortMonth(`${month}-01`)}</span>
          </Link>
        ))}
      </div>
    </Card>
  );
}

/** A month with anything has a bar that can be seen. */
const bar = (count: number, most: number): number => (count === 0 ? 1 : Math.max(4, (count / most) * height));
