import type { Fact, Timeline } from '../books/books.ts';
import type { Reading } from '../books/view.ts';
import { isEarlier } from '../kernel/running-sum.ts';
import type { Moment } from '../kernel/running-sum.ts';
import type { AnyEvent } from '../thing/field.ts';
import type { World } from '../thing/world.ts';

/**
 * What one act is judged by: the thing's state just before it, and the world on its day, as far as it is known.
 * `seq` is the number of its entry, or the one it would have.
 */
export type Act = {
  timeline: Timeline;
  state: unknown;
  event: AnyEvent;
  world: World;
  reading: Reading;
  seq: number;
};

export const momentOf = ({ event, seq }: Pick<Fact, 'event' | 'seq'>): Moment => ({ on: event.on, seq });

/** Whether a fact came before an act: on an earlier day, or told earlier on the same one. */
export const isBefore = (fact: Fact, act: Act): boolean => isEarlier(momentOf(fact), momentOf(act));
