import { endingsOn } from '../endings.ts';
import type { Ending } from '../endings.ts';

/** What ends when, planned without a pause. */
export function endingsAtOnce(...asked: Parameters<typeof endingsOn>): Ending[] {
  const steps = endingsOn(...asked);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
