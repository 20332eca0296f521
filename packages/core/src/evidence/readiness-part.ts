import type { AboutThing, Readiness, ReadinessItem, ReadinessTopic } from './readiness-shape.ts';

/** Which of the things that an item is about are shown. */
export type Window = {
  after: number;
  limit: number;
};

/** A thing with the first of those for whom it is missing, and how many those are. */
export type AboutPart = AboutThing & { held?: number };

/** An item with some of the things that it is about, how many it is about in all, and who sees to how many of them. */
export type ItemPart = Omit<ReadinessItem, 'about'> & {
  count: number;
  owned: number;
  /** The first of the owners. */
  owners: string[];
  about: AboutPart[];
};

/** A topic with the first of its items, and how many those are. */
export type TopicPart = Omit<ReadinessTopic, 'items'> & { count: number; items: ItemPart[] };

/** At most so many items of a topic, and holders and owners of an item. */
export const mostOfReadiness = { items: 50, holders: 20, owners: 10 };

/** A readiness of a bounded size: of what there is much of, some is shown and all is counted. */
export const partOfReadiness = ({ topics }: Readiness, shown: Window): TopicPart[] =>
  topics.map(({ items, ...topic }) => ({
    ...topic,
    count: items.length,
    items: items.slice(0, mostOfReadiness.items).map((item) => itemPart(item, shown)),
  }));

function itemPart({ about, ...item }: ReadinessItem, { after, limit }: Window): ItemPart {
  const owners = about.flatMap(({ owner }) => (owner === undefined ? [] : [owner]));
  return {
    ...item,
    count: about.length,
    owned: owners.length,
    owners: [...new Set(owners)].slice(0, mostOfReadiness.owners),
    about: about.slice(after, after + limit).map(aboutPart),
  };
}

const aboutPart = ({ holders, ...about }: AboutThing): AboutPart => ({
  ...about,
  ...(holders && { holders: holders.slice(0, mostOfReadiness.holders), held: holders.length }),
});
