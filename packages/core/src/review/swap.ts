import type { Books } from '../books/books.ts';
import { groupOf } from '../catalog/offer.ts';
import type { EnrollmentState } from '../membership/enrollment.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { swapOnce } from '../terms/swap-once.ts';
import type { Act } from './act.ts';
import { touchedBefore } from './refund.ts';

/** A swap is asked for and performed for a whole enrollment, so it spans everything granted under it, as a refund does. */
export function judgeSwap(books: Books, act: Act): Finding[] {
  const { event, state, timeline } = act;
  if (timeline.kind.kind !== 'enrollment') return [];
  if (event.event !== 'swap-requested' && event.event !== 'swapped') return [];
  const { purchase, swapTo, swaps } = state as EnrollmentState;
  const to = event.event === 'swap-requested' ? event['to'] : swapTo;
  const pair = new Set([purchase?.offer ?? '', typeof to === 'string' ? to : '']);
  const isPair = pair.size === 2 && [...pair].every((code) => groupOf(code) === 'action-pack');
  return [
    apply(swapOnce, {
      on: event.on,
      act: event.event === 'swapped' ? 'performed' : 'asked',
      offers: isPair ? 'action packs' : 'others',
      bought: purchase?.first ?? 'unknown',
      purchase: purchase?.renewal ? 'renewal' : 'initial',
      swappedBefore: swaps > 0,
      ...touchedBefore(books, act),
    }),
  ];
}
