import type { Day } from '../kernel/day.ts';
import type { DesignationState } from '../membership/designation.ts';
import { isInForce } from '../membership/enrollment.ts';
import type { EnrollmentState } from '../membership/enrollment.ts';
import type { PartnerState } from '../membership/partner.ts';
import type { Standing } from '../thing/world.ts';
import type { Books } from './books.ts';

/** Offers that only learning partners have. */
const forLearning: readonly string[] = ['laps', 'training'];

/** `Training Services`, as the area of a designation is called. */
const isTraining = (area: string): boolean => /\btraining\b/i.test(area);

/** What the partner itself is on a day. `stateOf` gives the state of a thing in the reading. */
export function standingOf(books: Books, stateOf: (id: string) => unknown, on: Day): Standing {
  const statesOf = (kind: string): unknown[] =>
    [...(books.ofKind.get(kind) ?? [])].map(stateOf).filter((state) => state !== undefined);
  const stated = (stateOf('partner') as PartnerState | undefined)?.learning ?? 'unknown';
  const enrolled = (statesOf('enrollment') as EnrollmentState[]).some(
    (state) => isInForce(state, on) && forLearning.includes(state.purchase?.offer ?? ''),
  );
  const designations = statesOf('designation') as DesignationState[];
  const designated = designations.some(
    ({ attained, area = '' }) => attained !== undefined && isTraining(area),
  );
  const assessments = designations.flatMap(({ assessment }) => assessment ?? []);
  const qualified = assessments.some((one) => one.qualified);
  return {
    learning: enrolled || designated ? 'yes' : stated,
    qualified: qualified ? 'yes' : assessments.length > 0 ? 'no' : 'unknown',
  };
}
