import { use } from '../benefits/use.ts';
import type { UseState } from '../benefits/use.ts';
import type { Books } from '../books/books.ts';
import { holdersOn } from '../books/holders.ts';
import { prefixOf } from '../books/kinds.ts';
import type { Position } from '../books/position.ts';
import { foldedOn } from '../books/view.ts';
import type { Reading } from '../books/view.ts';
import type { PersonState } from '../membership/person.ts';
import type { Gaps } from './shape.ts';

/** Of what a use can be stated: of product benefits, and so of no support and of no license of another channel. */
const stateable = new Set<string>(use.events.stated.fields.of.of);

/**
 * Things that somebody holds on the last day, with the holders for whom no purpose is stated. A company states it for
 * its people, the partner for its machines, and of an entitlement it is stated for all that lies under it.
 */
export function purposelessOf(books: Books, closing: Position): Gaps['withoutPurpose'] {
  const reading: Reading = { on: closing.on };
  const parents = new Map(closing.lines.map(({ thing, under }) => [thing, under]));
  const stated = statedIn(books, reading);
  const isStated = (thing: string, who: string): boolean =>
    [thing, parents.get(thing)].some((of) => stated.has(`${of} ${who}`));
  const open = holdersOn(books, reading).filter(
    ({ thing, holder }) =>
      stateable.has(prefixOf(thing)) &&
      ![holder, employerOf(books, holder, reading)].some((who) => isStated(thing, who)),
  );
  return [...Map.groupBy(open, ({ thing }) => thing)]
    .map(([thing, lines]) => ({ thing, holders: lines.map(({ holder }) => holder) }))
    .sort((a, b) => (a.thing < b.thing ? -1 : 1));
}

/** Uses that have not ended, each as `of by`. */
const statedIn = (books: Books, reading: Reading): Set<string> =>
  new Set(
    [...(books.ofKind.get('use') ?? [])].flatMap((id) => {
      const { use, ended } = (foldedOn(books, id, reading)?.state as UseState | undefined) ?? { ended: true };
      return use && !ended ? [`${use.of} ${use.by}`] : [];
    }),
  );

/** Who answers for a holder besides itself: the employer of a person; the partner for a machine. */
function employerOf(books: Books, holder: string, reading: Reading): string {
  if (!holder.startsWith('person-')) return isCompany(holder) ? holder : 'partner';
  return (foldedOn(books, holder, reading)?.state as PersonState | undefined)?.employer ?? holder;
}

const isCompany = (holder: string): boolean => /^(loc|aff|acq)-|^outside$/.test(holder);
