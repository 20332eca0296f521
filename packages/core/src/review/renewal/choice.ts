import type { Books } from '../../books/books.ts';
import { foldedOn, worldOn } from '../../books/view.ts';
import type { Reading } from '../../books/view.ts';
import type { Amount } from '../../kernel/amount.ts';
import type { Day } from '../../kernel/day.ts';
import { addDays } from '../../kernel/day.ts';
import { ProblemError, quote } from '../../kernel/problem.ts';
import type { EnrollmentState } from '../../membership/enrollment.ts';
import type { Membership } from '../../thing/world.ts';

/** What can be done when an enrollment year ends. */
export type Choice = { what: 'renew' } | { what: 'switch'; to: string } | { what: 'lapse' };

/** An enrollment whose end is still to be decided about. */
export type Open = {
  enrollment: Membership;
  /** The fee paid for it. */
  paid: Amount | undefined;
  /** The day after its last day. */
  anniversary: Day;
  /** The day on which it is decided: the anniversary, or the day of the reading when that is later. */
  on: Day;
};

const notOpen = (enrollment: string, why: string, cure: string): ProblemError =>
  new ProblemError({ code: 'not-open', status: 422, message: `${quote(enrollment)} ${why}`, cure });

export const unknownEnrollment = (enrollment: string, on: Day): ProblemError =>
  new ProblemError({
    code: 'unknown-thing',
    status: 404,
    message: `there is no enrollment ${quote(enrollment)} on record on ${on}`,
    cure: 'look it up with `renewal`, or correct the name',
  });

/**
 * @throws ProblemError `unknown-thing` where it is not on record in the reading, `not-open` where it was renewed,
 * lapsed or was refunded
 */
export function openOn(books: Books, enrollment: string, reading: Reading): Open {
  const state = foldedOn(books, enrollment, reading)?.state as EnrollmentState | undefined;
  const found = enrollment.startsWith('enr-') ? worldOn(books, reading).membership(enrollment) : undefined;
  if (!found || !state?.purchase) throw unknownEnrollment(enrollment, reading.on);
  if (found.renewed !== undefined)
    throw notOpen(enrollment, `was renewed on ${found.renewed}`, 'name the enrollment that renews it');
  if (state.refunded) throw notOpen(enrollment, 'was refunded', 'nothing of it is left to be renewed');
  if (state.lapsed)
    throw notOpen(enrollment, 'lapsed', 'if that is wrong, withdraw the entry; `journal` has its number');
  const anniversary = addDays(found.until, 1);
  const on = reading.on > anniversary ? reading.on : anniversary;
  return { enrollment: found, paid: state.purchase.fee, anniversary, on };
}
