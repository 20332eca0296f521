import type { Day } from '../kernel/day.ts';
import { latest } from '../kernel/day.ts';
import { day, maybe, person, text } from './field.ts';

// Reserving is an act of Benefolio's own: nothing happens at Microsoft. Whether it may be is asked before it is told
// (see review/reserving.ts), so these events never keep a fact from being recorded.

/** The next assignment of a thing, kept for a person. */
export type Reservation = {
  for: string;
  /** The first day on which that person may have it. */
  from: Day;
  /** The day on which it was reserved. */
  since: Day;
  because?: string;
};

export const reserving = {
  reserved: {
    says: 'Benefolio keeps its next assignment for a person',
    fields: {
      for: person('who it is kept for'),
      from: day('the first day on which that person is to have it'),
      because: maybe(text('why')),
    },
  },
  'reservation-dropped': {
    says: 'it is kept for nobody any more',
    fields: { because: maybe(text('why')) },
  },
};

type Reserved = { on: Day; for: string; from: Day; because?: string };

export const reservationOf = ({ on, for: whom, from, because }: Reserved): Reservation => ({
  for: whom,
  from,
  since: on,
  ...(because !== undefined && { because }),
});

/** What falls due by a reservation, as a kind of thing gives it. */
type Due = { on: Day; what: string; clause: string; act: string; for: string };

/** The day on which it can be given to whom it is kept for; once that is past, every day until it is done. */
export const dueToWhom = ({ for: whom, from }: Reservation, on: Day, clause: string): Due => ({
  on: latest(from, on) ?? from,
  what: on > from ? 'it waits for whom it is kept for' : 'it is free for whom it is kept for',
  clause,
  act: 'assigned',
  for: whom,
});
