import type { Fact, Timeline } from '../books/books.ts';
import type { Reading } from '../books/view.ts';
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

/** Whether a fact came before an act: on an earlier day, or told earlier on the same one. */
export const isBefore = ({ event, seq }: Fact, act: Act): boolean =>
  event.on < act.event.on || (event.on === act.event.on && seq < act.seq);
