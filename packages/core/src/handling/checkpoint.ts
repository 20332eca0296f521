import type { Day } from '../kernel/day.ts';
import { count, maybe, shaped, text, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';

const events = {
  sent: {
    says: 'a checkpoint of the journal was sent to somebody outside, or kept outside',
    fields: {
      size: count('entries in the journal that it is of'),
      root: shaped('the root of their tree, in base64', /^[A-Za-z0-9+/]{43}=$/),
      to: text('to which office or company; no person’s name'),
      how: maybe(text('by mail, portal, or hand')),
      review: maybe(thing('the review that it was sent for', ['review'])),
    },
  },
};
type Event = EventOf<typeof events>;

export type Sending = { to: string; how?: string; review?: string; on: Day };
export type SentCheckpointState = { checkpoint?: { size: number; root: string }; sent: Sending[] };

function evolve(state: SentCheckpointState, event: Event): SentCheckpointState {
  const { size, root, to, how, review, on } = event;
  const known = state.checkpoint;
  if (known && (known.size !== size || known.root !== root)) {
    throw cannotFollow(
      event,
      `it is of ${known.size} entries with the root \`${known.root}\``,
      'name each checkpoint by its size, and look at the file that was sent',
    );
  }
  state.checkpoint = { size, root };
  state.sent.push({
    to,
    on,
    ...(how !== undefined && { how }),
    ...(review !== undefined && { review }),
  });
  return state;
}

/** A checkpoint that somebody outside has: from then on the journal before it cannot be rewritten unseen. */
export const sentCheckpoint: Kind<SentCheckpointState, typeof events> = {
  kind: 'checkpoint',
  title: 'Checkpoint that was sent',
  prefixes: ['checkpoint'],
  events,
  blank: () => ({ sent: [] }),
  evolve,
  judge: () => [],
  stands: () => [],
  due: () => [],
};
