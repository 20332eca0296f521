import { latest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import type { PersonState } from '../membership/person.ts';
import { recordsOwnMethod } from '../terms/records-own-method.ts';
import { sharingAssociatedOnly } from '../terms/sharing-associated-only.ts';
import type { Deadline } from '../thing/kind.ts';
import type { Books, Timeline } from './books.ts';
import { hasOf } from './held.ts';
import type { Hold } from './held.ts';
import { foldedOn } from './view.ts';
import type { Reading } from './view.ts';

// What was said ahead of somebody who leaves becomes deadlines of the things that they have, so that a plan for a day
// to come is not only read: each stands until the thing was taken back, also when the day is past and when they left.

type Leaver = { person: string; from: Day; isGone: boolean };

/** Those of whom it was said ahead that they leave. */
export function leaversOn(books: Books, reading: Reading): Leaver[] {
  return [...(books.ofKind.get('person') ?? [])].flatMap((person) => {
    const { leaving, employer } = (foldedOn(books, person, reading)?.state ?? {}) as PersonState;
    return leaving === undefined ? [] : [{ person, from: leaving, isGone: employer === 'outside' }];
  });
}

/** The act by which each kind of thing is taken back; of other kinds nobody has one. */
const backOf: Record<string, string> = {
  'visual-studio': 'released',
  'azure-credit': 'released',
  'cloud-token': 'released',
  license: 'released',
  'commercial-license': 'released',
  use: 'ended',
};

/** The act by which what somebody has is taken back; undefined where nobody has such a thing. */
export function backActOf({ as, kind }: Pick<Hold, 'as' | 'kind'>): string | undefined {
  switch (as) {
    case 'reserved':
      return 'reservation-dropped';
    case 'own':
      return 'taken-back';
    case 'installer':
      return 'uninstalled';
    case 'holder':
      return backOf[kind];
  }
}

type Words = { act: string; what: string; late: string; clause: string };

function wordsOf(hold: Hold): Words | undefined {
  const { as, kind } = hold;
  const act = backActOf(hold);
  if (act === undefined) return undefined;
  // Of a license of another channel the Guide says nothing: only the record has to be right.
  const { id: clause } = kind === 'commercial-license' ? recordsOwnMethod : sharingAssociatedOnly;
  if (as === 'reserved')
    return {
      act,
      clause,
      what: 'it is kept no longer for somebody who leaves',
      late: 'it is still kept for somebody who was to leave',
    };
  if (kind === 'use')
    return {
      act,
      clause,
      what: 'its use ends with somebody who leaves',
      late: 'its use by somebody who was to leave is still stated',
    };
  return {
    act,
    clause,
    what: 'it is taken back from somebody who leaves',
    late: 'it was to be taken back from somebody who leaves',
  };
}

const ofPerson: Words = {
  act: 'left',
  clause: recordsOwnMethod.id,
  what: 'the first day away',
  late: 'nobody has told that they left',
};

type Asked = { timeline: Timeline; state: unknown; reading: Reading; leavers: readonly Leaver[] };

/** What falls due of one thing because somebody leaves. */
export function dueByLeaving({ timeline, state, reading, leavers }: Asked): Deadline[] {
  return leavers.flatMap(({ person, from, isGone }) => {
    const own = timeline.id === person && !isGone ? [ofPerson] : [];
    const has = hasOf({ timeline, state, person, reading }).flatMap((hold) => wordsOf(hold) ?? []);
    return [...own, ...has].map(({ act, clause, what, late }) => ({
      on: latest(from, reading.on) ?? from,
      what: reading.on > from ? late : what,
      clause,
      act,
      from: person,
    }));
  });
}
