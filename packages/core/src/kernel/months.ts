import { addDays, addMonths, daysBetween } from './day.ts';
import type { Day } from './day.ts';

/** Months as an exact fraction, `parts` of `per`, so that nothing is rounded on the way. */
export type Months = { parts: bigint; per: bigint };

export const wholeMonths = (months: number): Months => ({ parts: BigInt(months), per: 1n });

/** How many months have passed on `to` since `from`: whole ones, and the days over as a part of the month they lie in. */
export function monthsBetween(from: Day, to: Day): Months {
  if (to <= from) return wholeMonths(0);
  let whole = Math.floor(daysBetween(from, to) / 31);
  while (addMonths(from, whole + 1) <= to) whole += 1;
  const begun = addMonths(from, whole);
  const length = daysBetween(begun, addMonths(from, whole + 1));
  return { parts: BigInt(whole * length + daysBetween(begun, to)), per: BigInt(length) };
}

/** The day so many months after another; a part of a month is that part of its days, rounded down. */
export function afterMonths(from: Day, { parts, per }: Months): Day {
  const whole = Number(parts / per);
  const begun = addMonths(from, whole);
  const length = daysBetween(begun, addMonths(from, whole + 1));
  return addDays(begun, Number(((parts % per) * BigInt(length)) / per));
}

export const isWhole = ({ parts, per }: Months): boolean => parts % per === 0n;

/** For showing only: rounded to hundredths of a month. */
export const roundedMonths = ({ parts, per }: Months): number =>
  Number((parts * 200n + per) / (per * 2n)) / 100;

type Joined = { seats: number; active: number; months: number };

/** How much longer running seats last when a token's seats, each for so many months, are turned into time. */
export const extendedMonths = ({ seats, active, months }: Joined): Months => ({
  parts: BigInt(months) * BigInt(seats),
  per: BigInt(active),
});

/** How long running seats and added ones last together: their months, averaged over all of them. */
export const averagedMonths = ({ seats, active, months, left }: Joined & { left: Months }): Months => ({
  parts: BigInt(active) * left.parts + BigInt(seats) * BigInt(months) * left.per,
  per: BigInt(active + seats) * left.per,
});
