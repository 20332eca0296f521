import type { ReactElement, ReactNode } from 'react';
import styles from './chart.module.css';
import { Figure } from './figure.tsx';
import { Svg, ValueGrid, areaOf, yOf } from './frame.tsx';
import { heightOf, valueTicks } from './scale.ts';
import { useWidth } from './use-width.ts';

type Props = {
  title: ReactNode;
  says?: ReactNode;
  /** What the bars are: the heading of the first and the second column of the table. */
  heads: readonly [name: string, value: string];
  bars: readonly { name: string; short: string; value: number | string }[];
  write: (value: number | string) => string;
  height?: number;
};

/** One bar for each of a few names. */
export function BarChart({ title, says, heads, bars, write, height = 140 }: Props): ReactElement {
  const [ref, width] = useWidth<HTMLDivElement>();
  const ticks = valueTicks(Math.max(0, ...bars.map(({ value }) => heightOf(value) ?? 0)));
  const highest = ticks.at(-1) ?? 1;
  const area = areaOf(width, height);
  const each = (width - area.left - area.right) / Math.max(1, bars.length);
  const table = { heads, rows: bars.map(({ name, value }) => [name, write(value)]) };
  const every = Math.max(1, Math.ceil(40 / Math.max(1, each)));
  return (
    <Figure title={title} says={says} table={table}>
      <div ref={ref} className={styles.canvas}>
        {width > 0 && (
          <Svg width={width} height={height}>
            <ValueGrid area={area} ticks={ticks} />
            {bars.map(({ name, short, value }, n) => {
              const top = yOf(area, highest, heightOf(value) ?? 0);
              const x = area.left + n * each;
              return (
                <g key={name}>
                  <title>{`${name}: ${write(value)}`}</title>
                  <rect
                    className={styles.bar}
                    x={x + each * 0.15}
                    width={each * 0.7}
                    y={top}
                    height={Math.max(0, height - area.bottom - top)}
                  />
                  {n % every === 0 && (
                    <text x={x + each / 2} y={height - 6} textAnchor="middle">
                      {short}
                    </text>
                  )}
                </g>
              );
            })}
          </Svg>
        )}
      </div>
    </Figure>
  );
}
