import { offerBySource, worldOn } from '@benefolio/core';
import type { Books, Day, Membership } from '@benefolio/core';

export type Enrollments = {
  /** Those of the offer that a Source cell names, in their year on the day of the export. */
  current: (source: string) => Membership[];
  /** Whether an enrollment's year was over by then. */
  isOver: (id: string) => boolean;
};

/** The enrollments on record by a day; read once for a file. */
export function enrollmentsOn(books: Books, on: Day): Enrollments {
  const world = worldOn(books, { on });
  const all = [...books.timelines.keys()]
    .filter((id) => id.startsWith('enr-'))
    .sort()
    .flatMap((id) => world.membership(id) ?? []);
  const current = Map.groupBy(
    all.filter(({ first, until }) => first <= on && on <= until),
    ({ offer }) => offer,
  );
  const over = new Set(all.filter(({ until }) => until < on).map(({ id }) => id));
  return {
    current: (source) => {
      const offer = offerBySource(source);
      return (offer && current.get(offer.code)) ?? [];
    },
    isOver: (id) => over.has(id),
  };
}
