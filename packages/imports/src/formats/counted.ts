import { quote } from '@benefolio/core';
import type { AnyEvent } from '@benefolio/core';
import type { Context, Proposal } from '../format.ts';
import { differencesOf } from '../difference.ts';
import { eventsUntil } from '../on-record.ts';

type Count = AnyEvent & { product: string; licenses: number };

/** A tool's count is new when it says something else than the last one by that day. */
export function proposeCount(event: Count, { books, on }: Context): Proposal {
  const last = eventsUntil(books, event.thing, on).at(-1);
  const says = `${quote(event.product)}: ${numbers(event)}`;
  const { thing } = event;
  if (!last) return { thing, events: [event], summary: says };
  const differences = differencesOf(last, event);
  if (differences.length === 0) return { thing, events: [], summary: `${says}, as on ${last.on}` };
  return { thing, events: [event], summary: `${says}; on ${last.on} ${numbers(last)}`, differences };
}

const numbers = ({ licenses, assigned }: AnyEvent): string =>
  `${licenses} ${licenses === 1 ? 'license' : 'licenses'}${assigned === undefined ? '' : `, ${assigned} assigned`}`;
