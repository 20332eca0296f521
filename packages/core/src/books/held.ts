import type { LicenseState } from '../benefits/license.ts';
import type { ProductKeyState } from '../benefits/product-key.ts';
import type { Day } from '../kernel/day.ts';
import type { Books, Timeline } from './books.ts';
import { factsOf, foldedOn } from './view.ts';
import type { Reading } from './view.ts';

/** In which way somebody is bound up with a thing. */
export type Hold = {
  /** It is held; a key was given as somebody's own; a machine was set up with it; it is kept for them. */
  as: 'holder' | 'own' | 'installer' | 'reserved';
  thing: string;
  kind: string;
  since: Day | 'unknown';
  many: number;
  /** Of an installer: the machine. */
  machine?: string;
};

/** Everything that one person holds, was given, set up or has kept for them on a day, by kind and id. */
export function heldBy(books: Books, person: string, reading: Reading): Hold[] {
  return [...books.timelines.values()]
    .flatMap((timeline) => {
      const state = foldedOn(books, timeline.id, reading)?.state;
      return state === undefined ? [] : ofThing({ timeline, state, person, reading });
    })
    .sort((a, b) => order(a.kind, b.kind) || order(a.thing, b.thing));
}

type Asked = { timeline: Timeline; state: unknown; person: string; reading: Reading };

const ofThing = (asked: Asked): Hold[] => [...hasOf(asked), ...setUpBy(asked)];

/** In which ways somebody has one thing, or has it kept for them. */
export function hasOf({ timeline, state, person, reading }: Asked): Hold[] {
  const { id: thing, kind } = timeline;
  const about = { thing, kind: kind.kind };
  const held = (kind.holders?.(state) ?? [])
    .filter(({ holder }) => holder === person)
    .map(({ since, many }) => ({ as: 'holder' as const, ...about, since, many }));
  const reservation = kind.reserved?.(state);
  const kept =
    reservation?.for === person
      ? [{ as: 'reserved' as const, ...about, since: reservation.since, many: 1 }]
      : [];
  const given =
    kind.kind === 'product-key' && (state as ProductKeyState).given.has(person)
      ? [{ as: 'own' as const, ...about, since: givenOn(timeline, person, reading), many: 1 }]
      : [];
  return [...held, ...kept, ...given];
}

const givenOn = (timeline: Timeline, person: string, reading: Reading): Day | 'unknown' =>
  factsOf(timeline, reading).findLast(({ event }) => event.event === 'given' && event['to'] === person)?.event
    .on ?? 'unknown';

/** Machines that still have it, and were last installed or activated by the person. */
function setUpBy({ timeline, state, person, reading }: Asked): Hold[] {
  const { id: thing, kind } = timeline;
  if (kind.kind !== 'product-key' && kind.kind !== 'license') return [];
  const { installed } = state as ProductKeyState | LicenseState;
  const last = new Map<string, { by: unknown; on: Day }>();
  for (const { event } of factsOf(timeline, reading)) {
    if (event.event === 'activated' || event.event === 'installed')
      last.set(String(event['machine']).toLowerCase(), { by: event['by'], on: event.on });
  }
  return [...last].flatMap(([machine, { by, on: since }]) => {
    const there = installed.get(machine);
    if (by !== person || !there) return [];
    const many = 'many' in there && typeof there.many === 'number' ? there.many : 1;
    return [{ as: 'installer' as const, thing, kind: kind.kind, since, many, machine }];
  });
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
