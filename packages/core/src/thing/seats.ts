import type { Day } from '../kernel/day.ts';
import { cannotFollow } from './kind.ts';
import type { Holding } from './kind.ts';

/** Who holds how many seats of a thing, since when. */
export type Seats = { holders: Map<string, { seats: number; since: Day }>; assigned: number };

type Taken = { thing: string; event: string; on: Day; to: string; seats?: number };
type Given = { thing: string; event: string; on: Day; from: string; seats?: number };

/** Assigns seats: one, when it is not said how many. */
export function takeSeats<S extends Seats>(state: S, event: Taken): S {
  const seats = event.seats ?? 1;
  const held = state.holders.get(event.to);
  state.holders.set(event.to, { seats: (held?.seats ?? 0) + seats, since: held?.since ?? event.on });
  state.assigned += seats;
  return state;
}

/** Takes seats back: all that the holder has, when it is not said how many. @throws ProblemError `cannot-follow` */
export function giveSeats<S extends Seats>(state: S, event: Given): S {
  const held = state.holders.get(event.from);
  const seats = event.seats ?? held?.seats ?? 0;
  if (!held || held.seats < seats) {
    throw cannotFollow(
      event,
      `that holder has ${held?.seats ?? 0} on that day`,
      'tell first when the seats were assigned',
    );
  }
  if (held.seats === seats) state.holders.delete(event.from);
  else state.holders.set(event.from, { ...held, seats: held.seats - seats });
  state.assigned -= seats;
  return state;
}

export const seatHolders = ({ holders }: Seats): Holding[] =>
  [...holders].map(([holder, { seats, since }]) => ({ holder, since, many: seats }));
