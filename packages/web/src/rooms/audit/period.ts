import { addDays, addMonths } from '@benefolio/core';
import type { Day } from '@benefolio/core';

/** The twelve months that end on a day. */
export const lastYear = (today: string): { from: string; to: string } => ({
  from: addDays(addMonths(today as Day, -12), 1),
  to: today,
});
