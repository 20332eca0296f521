import type { UseState } from '../benefits/use.ts';
import type { Day } from '../kernel/day.ts';
import type { Finding } from '../terms/apply.ts';
import type { Books } from './books.ts';
import { foldedOn, worldOn } from './view.ts';
import type { Reading } from './view.ts';

/** What a thing is used for on a day, as it was stated last. */
export type UseLine = {
  use: string;
  of: string;
  /** The person or company whose use it is. */
  by: string;
  since: Day;
  statement: Record<string, string | number | boolean>;
  stated: { by: string; on: Day };
  confirmed?: { by: string; on: Day };
  /** What the terms make of it, where they do not permit it. */
  findings: Finding[];
};

/** The uses that have not ended, by their ids; only of what is asked for. */
export function usesOn(
  books: Books,
  reading: Reading,
  isAsked: (use: { of: string; by: string }) => boolean,
): UseLine[] {
  const world = worldOn(books, reading);
  const kind = (id: string) => books.timelines.get(id)?.kind;
  return [...(books.ofKind.get('use') ?? [])].sort().flatMap((id): UseLine[] => {
    const state = foldedOn(books, id, reading)?.state as UseState | undefined;
    if (!state?.use || state.ended || !isAsked(state.use)) return [];
    const { of, by, since, statement, stated } = state.use;
    const findings = (kind(id)?.stands(state, world) ?? []).filter(({ answer }) => answer !== 'permitted');
    const { confirmed } = state;
    return [{ use: id, of, by, since, statement, stated, ...(confirmed && { confirmed }), findings }];
  });
}
