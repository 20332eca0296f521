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

type SvgProps = Pick<Area, 'width' | 'height'> & { children: ReactNode };

/** The drawing itself: its table says all of it to screen readers. */
export const Svg = ({ width, height, children }: SvgProps): ReactElement => (
  <svg
    width={width}
    height={height}
    viewBox={`0 0 ${width} ${height}`}
    aria-hidden="true"
    className={styles.svg}
  >
    {children}
  </svg>
);

type Props = {
  area: Area;
  span: Span;
  /** Round values from 0 on; the last one is the top of the picture. */
  ticks: readonly number[];
  children: ReactNode;
};

/** The lines of round values behind a picture, and the numbers at its side. */
export function ValueGrid({ area, ticks }: { area: Area; ticks: readonly number[] }): ReactElement {
  const format = useFormat();
  const highest = ticks.at(-1) ?? 1;
  return (
    <>
      {ticks.map((tick) => {
        const y = yOf(area, highest, tick);
        return (
          <g key={tick}>
            <line
              className={tick === 0 ? styles.base : styles.grid}
              x1={area.left}
              x2={area.width - area.right}
              y1={y}
              y2={y}
            />
            <text x={area.left - 6} y={y + 4} textAnchor="end">
              {format.compact(tick)}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** The lines of values and of months behind a picture. */
export function Frame({ area, span, ticks, children }: Props): ReactElement {
  const format = useFormat();
  const { width, height, top, bottom } = area;
  const months = monthTicks(span, Math.max(2, Math.floor(width / 56)));
  return (
    <Svg width={width} height={height}>
      <ValueGrid area={area} ticks={ticks} />
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
    </Svg>
  );
}
