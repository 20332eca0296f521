import { setImmediate as turn } from 'node:timers/promises';

type How<S> = {
  /** After how many steps others have their turn. */
  every: number;
  /** Told where the work is, before others have their turn. */
  onStep?: ((step: S) => void) | undefined;
};

/** Does long work in slices, so that others are served meanwhile. */
export async function inSlices<S, R>(work: Generator<S, R>, { every, onStep }: How<S>): Promise<R> {
  for (let n = 1; ; n += 1) {
    const { done, value } = work.next();
    if (done) return value;
    if (n % every !== 0) continue;
    onStep?.(value);
    await turn();
  }
}

/** Does the work without a pause. */
export function atOnce<R>(work: Generator<unknown, R>): R {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
