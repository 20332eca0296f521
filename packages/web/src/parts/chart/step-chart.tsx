import { addDays, daysBetween } from '@benefolio/core';
import type { Day } from '@benefolio/core';
import { useState } from 'react';
import type { PointerEvent, ReactElement, ReactNode } from 'react';
import { useServices } from '../../app/services.ts';
import styles from './chart.module.css';
import { Figure } from './figure.tsx';
import { Frame, areaOf, xOf, yOf } from './frame.tsx';
import type { Area } from './frame.tsx';
import { heightOf, valueTicks } from './scale.ts';
import type { Span } from './scale.ts';
import { useWidth } from './use-width.ts';

export type Value = number | string;

/** A number that stays as it is until the day of the next point. */
export type StepLine = {
  label: string;
  /** `main` is filled below; `limit` is dashed, `other` dotted: no line is told by its color alone. */
  look: 'main' | 'limit' | 'other';
  points: readonly { on: string; value: Value }[];
};

type Props = {
  title: ReactNode;
  says?: ReactNode;
  span: Span;
  lines: readonly StepLine[];
  /** Writes a value as people read it. */
  write: (value: Value) => string;
  height?: number;
};

const valueAt = ({ points }: StepLine, on: string): Value | undefined =>
  points.findLast((point) => point.on <= on)?.value;

/** Numbers over a period, as lines that go in steps. */
export function StepChart({ title, says, span, lines, write, height = 160 }: Props): ReactElement {
  const { messages, format } = useServices();
  const [ref, width] = useWidth<HTMLDivElement>();
  const [at, setAt] = useState<string>();
  const heights = lines.flatMap(({ points }) => points.flatMap(({ value }) => heightOf(value) ?? []));
  const ticks = valueTicks(Math.max(0, ...heights));
  const area = areaOf(width, height);
  const days = [...new Set(lines.flatMap(({ points }) => points.map(({ on }) => on)))].sort();
  const shown = (line: StepLine, on: string): string => {
    const value = valueAt(line, on);
    return value === undefined ? '' : write(value);
  };
  const table = {
    heads: [messages.chart.day, ...lines.map(({ label }) => label)],
    rows: days.map((on) => [format.shortDay(on), ...lines.map((line) => shown(line, on))]),
  };
  return (
    <Figure title={title} says={says} table={table}>
      <div className={styles.above}>
        <Legend lines={lines} write={(line) => shown(line, at ?? span.to)} />
        <p className={styles.readout} aria-hidden="true">
          {[
            format.shortDay(at ?? span.to),
            ...(lines.length === 1 ? lines : []).map((line) => shown(line, at ?? span.to)),
          ].join(' · ')}
        </p>
      </div>
      <div
        ref={ref}
        className={styles.canvas}
        onPointerLeave={() => setAt(undefined)}
        onPointerMove={(event) => setAt(dayAt(event, area, span))}
      >
        {width > 0 && (
          <Frame area={area} span={span} ticks={ticks}>
            {lines.map((line) => (
              <Step key={line.label} line={line} span={span} area={area} highest={ticks.at(-1) ?? 1} />
            ))}
            {at !== undefined && (
              <line
                className={styles.cursor}
                x1={xOf(area, span, at)}
                x2={xOf(area, span, at)}
                y1={area.top}
                y2={height - area.bottom}
              />
            )}
          </Frame>
        )}
      </div>
    </Figure>
  );
}

/** The day under the pointer. */
function dayAt(event: PointerEvent<HTMLElement>, { left, right, width }: Area, { from, to }: Span): string {
  const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
  const share = Math.min(1, Math.max(0, (x - left) / Math.max(1, width - left - right)));
  return addDays(from as Day, Math.round(share * daysBetween(from as Day, to as Day)));
}

type LegendProps = { lines: readonly StepLine[]; write: (line: StepLine) => string };

/** Which line is which, and what it is on the day under the pointer. */
function Legend({ lines, write }: LegendProps): ReactElement | null {
  if (lines.length < 2) return null;
  return (
    <ul className={styles.legend} aria-hidden="true">
      {lines.map((line) => (
        <li key={line.label}>
          <svg width="24" height="10" viewBox="0 0 24 10">
            <line className={styles[line.look]} x1="1" x2="23" y1="5" y2="5" />
          </svg>
          {line.label} <strong>{write(line)}</strong>
        </li>
      ))}
    </ul>
  );
}

type StepProps = { line: StepLine; span: Span; area: Area; highest: number };

/** What is unknown is a gap in the line. */
function Step({ line, span, area, highest }: StepProps): ReactElement {
  const { points, look } = line;
  const end = xOf(area, span, span.to);
  const runs: { x: number; to: number; y: number }[][] = [[]];
  for (const [n, { on, value }] of points.entries()) {
    const height = heightOf(value);
    const next = points[n + 1];
    if (height === undefined) runs.push([]);
    else
      runs.at(-1)?.push({
        x: xOf(area, span, on),
        to: next ? xOf(area, span, next.on) : end,
        y: yOf(area, highest, height),
      });
  }
  const drawn = runs.filter((run) => run.length > 0);
  const ground = yOf(area, highest, 0);
  const path = drawn
    .map((run) => run.map(({ x, to, y }, n) => `${n === 0 ? 'M' : 'L'}${x} ${y}H${to}`).join(''))
    .join('');
  const fill = drawn
    .map(
      (run) => `M${run[0]?.x} ${ground}${run.map(({ x, to, y }) => `L${x} ${y}H${to}`).join('')}V${ground}Z`,
    )
    .join('');
  return (
    <>
      {look === 'main' && <path className={styles.fill} d={fill} />}
      <path className={styles[look]} d={path} />
    </>
  );
}
