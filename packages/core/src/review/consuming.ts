import type { AnyEvent } from '../thing/field.ts';

/** Events that use up a part of a benefit. */
const consuming = new Set([
  'activated',
  'installed',
  'redeemed',
  'assigned',
  'used',
  'unlocked',
  'opened',
  'deposited',
  'drawn',
  'received',
  'given',
]);
export const isConsuming = ({ event }: AnyEvent): boolean => consuming.has(event);
