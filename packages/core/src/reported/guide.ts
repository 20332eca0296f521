import { count, day, maybe, shaped } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { notTwice } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';

const events = {
  registered: {
    says: 'somebody registered a copy of the Guide of their own; its text is kept beside the journal',
    fields: {
      hash: shaped('the SHA-256 of the file, in hexadecimal', /^[0-9a-f]{64}$/),
      headings: count('how many headings of the Guide were found in it'),
      updated: maybe(day('the day on which the copy says that it was updated')),
    },
  },
};

export type GuideState = { registered?: string };

/** A copy of the Guide that somebody registered. No clause speaks of it; it only shows where a clause stands. */
export const guide: Kind<GuideState, typeof events> = {
  kind: 'guide',
  title: 'Copy of the Guide',
  prefixes: ['guide'],
  events,
  blank: () => ({}),
  evolve: (state: GuideState, event: EventOf<typeof events>) => {
    notTwice(state.registered, event);
    return { registered: event.hash };
  },
  judge: () => [],
  stands: () => [],
  due: () => [],
};
