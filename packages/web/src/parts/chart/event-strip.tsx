import type { ReactElement, ReactNode } from 'react';
import { useFormat } from '../../app/services.ts';
import styles from './chart.module.css';
import { Figure } from './figure.tsx';
import type { Rows } from './figure.tsx';
import { Svg, xOf } from './frame.tsx';
import { monthTicks } from './scale.ts';
import type { Span } from './scale.ts';
import { useWidth } from './use-width.ts';

/** Something that happened on a day; `full` is filled, the others are rings. */
export type Mark = { key: string; on: string; full: boolean; says: string };

type Props = {
  title: ReactNode;
  says?: ReactNode;
  span: Span;
  marks: readonly Mark[];
  /** The forecast or another day that the strip should name. */
  flag?: { on: string; says: string } | undefined;
  table: Rows | { beside: ReactNode };
};

const step = 9;
const radius = 4;
const mostInPile = 12;
const below = 24;

/** What happened on a line of time; what fell on days close to each other is piled up. */
export function EventStrip({ title, says, span, marks, flag, table }: Props): ReactElement {
  const format = useFormat();
  const [ref, width] = useWidth<HTMLDivElement>();
  const area = { width, left: 12, right: 12, height: 0, top: 0, bottom: 0 };
  const piles = Map.groupBy(marks, ({ on }) => Math.round(xOf(area, span, on) / step));
  const tallest = Math.min(mostInPile, Math.max(2, ...[...piles.values()].map((pile) => pile.length)));
  const ground = 22 + tallest * step;
  const height = ground + below;
  return (
    <Figure title={title} says={says} table={table}>
      <div ref={ref} className={styles.canvas}>
        {width > 0 && (
          <Svg width={width} height={height}>
            <line className={styles.base} x1={area.left} x2={width - area.right} y1={ground} y2={ground} />
            {monthTicks(span, Math.max(2, Math.floor(width / 56))).map((month) => (
              <g key={month}>
                <line
                  className={styles.grid}
                  x1={xOf(area, span, month)}
                  x2={xOf(area, span, month)}
                  y1={ground}
                  y2={ground + 5}
                />
                <text x={xOf(area, span, month)} y={height - 6} textAnchor="middle">
                  {month.slice(5, 7) === '01' ? month.slice(0, 4) : format.shortMonth(month)}
                </text>
              </g>
            ))}
            {[...piles].map(([place, pile]) => (
              <Pile key={place} x={place * step} ground={ground} pile={pile} />
            ))}
            {flag && <Flag x={xOf(area, span, flag.on)} ground={ground} says={flag.says} width={width} />}
          </Svg>
        )}
      </div>
    </Figure>
  );
}

function Pile({ x, ground, pile }: { x: number; ground: number; pile: readonly Mark[] }): ReactElement {
  const more = pile.length - mostInPile;
  return (
    <>
      {pile.slice(0, mostInPile).map(({ key, full, says }, n) => (
        <circle
          key={key}
          className={full ? styles.mark : styles.ring}
          cx={x}
          cy={ground - 6 - n * step}
          r={radius}
        >
          <title>{says}</title>
        </circle>
      ))}
      {more > 0 && <text x={x} y={ground - 8 - mostInPile * step} textAnchor="middle">{`+${more}`}</text>}
    </>
  );
}

function Flag({
  x,
  ground,
  says,
  width,
}: {
  x: number;
  ground: number;
  says: string;
  width: number;
}): ReactElement {
  const isRight = x > width / 2;
  return (
    <>
      <line className={styles.flag} x1={x} x2={x} y1={4} y2={ground} />
      <text x={isRight ? x - 5 : x + 5} y={14} textAnchor={isRight ? 'end' : 'start'}>
        {says}
      </text>
    </>
  );
}
