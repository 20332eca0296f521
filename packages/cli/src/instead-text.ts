import type { components } from '@benefolio/client';
import { wordsOf } from '@benefolio/core';
import type { Out } from './out.ts';
import { table } from './out.ts';

type Schemas = components['schemas'];
type Named = (text: string) => string;

/** What would be permitted instead, in words that can be told. */
export function printAlternatives(
  out: Out,
  alternatives: readonly Schemas['Alternative'][],
  named: Named,
): void {
  if (alternatives.length === 0) return;
  out.line(out.paint('bold', 'permitted instead'));
  const rows = alternatives.map(({ event, product, free, unit, holder }) => [
    `  ${named(wordsOf(event))}`,
    product,
    holder === undefined
      ? free === undefined
        ? undefined
        : `${free} ${free === 1 ? unit?.replace(/s$/, '') : unit} free`
      : `${named(holder)} has left and still has it`,
  ]);
  for (const line of table(['  act', 'of', 'there'], rows).slice(1)) out.line(line);
}

/** Reservations for others. They are no clause of the Guide, so they stand apart from the findings. */
export function printReservations(
  out: Out,
  reservations: readonly Schemas['ReservationLine'][],
  named: Named,
): void {
  for (const { thing, for: whom, from, because } of reservations) {
    const why = because === undefined ? '' : `: ${because}`;
    out.line(`${out.paint('yellow', 'reserved')}  ${thing} is kept for ${named(whom)} from ${from}${why}`);
  }
}
