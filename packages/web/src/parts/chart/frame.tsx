import type { ReactElement, ReactNode } from 'react';
import { useFormat } from '../../app/services.ts';
import styles from './chart.module.css';
import { monthTicks, shareOf } from './scale.ts';
import type { Span } from './scale.ts';

/** Where a picture draws: the room left by the numbers at its side and the months below it. */
export type Area = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

export const areaOf = (width: number, height: number): Area => ({
  width,
  height,
  left: 44,
  right: 10,
  top: 8,
  bottom: 22,
});

export const xOf = ({ width, left, right }: Area, span: Span, on: string): number =>
  left + shareOf(span, on) * Math.max(0, width - left - right);

export const yOf = ({ height, top, bottom }: Area, highest: number, value: number): number =>
  height - bottom - (value / highest) * (height - top - bottom);

type Props = {
  area: Area;
  span: Span;
  /** Round values from 0 on; the last one is the top of the picture. */
  ticks: readonly number[];
  children: ReactNode;
};

/** The lines of values and of months behind a picture. */
export function Frame({ area, span, ticks, children }: Props): ReactElement {
  const format = useFormat();
  const { width, height, left, right, top, bottom } = area;
  const highest = ticks.at(-1) ?? 1;
  const months = monthTicks(span, Math.max(2, Math.floor(width / 56)));
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className={styles.svg}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles.base : styles.grid}
            x1={left}
            x2={width - right}
            y1={yOf(area, highest, tick)}
            y2={yOf(area, highest, tick)}
          />
          <text x={left - 6} y={yOf(area, highest, tick) + 4} textAnchor="end">
            {format.compact(tick)}
          </text>
        </g>
      ))}
      {months.map((month) => (
        <g key={month}>
          <line
            className={styles.grid}
            x1={xOf(area, span, month)}
            x2={xOf(area, span, month)}
            y1={top}
            y2={height - bottom}
          />
          <text x={xOf(area, span, month)} y={height - 6} textAnchor="middle">
            {month.slice(5, 7) === '01' ? month.slice(0, 4) : format.shortMonth(month)}
          </text>
        </g>
      ))}
      {children}
    </svg>
  );
}
