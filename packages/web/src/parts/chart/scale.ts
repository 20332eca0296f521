import { daysBetween } from '@benefolio/core';
import type { Day } from '@benefolio/core';

/** From the first to the last day that a picture shows. */
export type Span = { from: string; to: string };

/** How far into a span a day lies: 0 its first day, 1 its last. */
export function shareOf({ from, to }: Span, on: string): number {
  const whole = Math.max(1, daysBetween(from as Day, to as Day));
  return Math.min(1, Math.max(0, daysBetween(from as Day, on as Day) / whole));
}

/** The first days of months within a span, thinned out evenly to at most so many. */
export function monthTicks({ from, to }: Span, most: number): string[] {
  const months: string[] = [];
  const [year = 0, month = 1] = from.split('-').map(Number);
  for (let n = from.endsWith('-01') ? 0 : 1; ; n += 1) {
    const at = year * 12 + month - 1 + n;
    const day = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    if (day > to) break;
    months.push(day);
  }
  const every = [1, 2, 3, 6, 12, 24, 60].find((step) => months.length / step <= most) ?? 120;
  return months.filter((day) => (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) % every === 0);
}

/** Round numbers from 0 on, the last of them at or above the highest value. */
export function valueTicks(highest: number): number[] {
  if (highest <= 0) return [0, 1];
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max([1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? power, 0.01);
  const whole = Number.isInteger(highest) ? Math.max(1, step) : step;
  const count = Math.ceil(highest / whole);
  return Array.from({ length: count + 1 }, (_, n) => n * whole);
}

/** An amount or a number as a height; undefined where it is unknown. Only for drawing: it may be rounded. */
export function heightOf(value: number | string | undefined): number | undefined {
  if (typeof value === 'number') return value;
  const digits = value === undefined ? NaN : Number.parseFloat(value);
  return Number.isNaN(digits) ? undefined : digits;
}
