import type { Day } from '../kernel/day.ts';

/** What an auditor will ask for, in the order in which it is gone through. */
export const topics = [
  'record',
  'enrollment',
  'quantity',
  'backing',
  'difference',
  'terms',
  'facts',
  'purpose',
  'import',
  'doubt',
  'attestation',
  'checkpoint',
] as const;
export type Topic = (typeof topics)[number];

/** One thing that an item is about. */
export type AboutThing = {
  thing: string;
  /** What it is of: a product, a benefit, an offer. */
  label?: string;
  on?: Day;
  /** The entry that it is about. */
  seq?: number;
  /** For whom it is missing. */
  holders?: string[];
  /** Who sees to it. */
  owner?: string;
  /** The act that mends it, as a person begins to write it. */
  act?: string;
};

/** Something that is missing or wrong, and what to do about it: in our English, and as figures for any other words. */
export type ReadinessItem = {
  says: string;
  does: string;
  clause?: string;
  /** What the clause is called. */
  title?: string;
  /** Whether it stands on the last day; otherwise it was an act of the period. */
  stands?: boolean;
  /** What is doubtful about the clause. */
  doubt?: string;
  /** The facts that a finding lacked. */
  missing?: string[];
  /** The act that mends it, as a person begins to write it. */
  act?: string;
  /** The format of the files that are missing. */
  format?: string;
  /** The last day on which there was one, and the days from then to the end. */
  last?: Day;
  days?: number;
  /** What a tool of Microsoft counted, and what the record has. */
  counted?: { product: string; what: 'licenses' | 'assigned' | 'left'; theirs: number; ours: number };
  about: AboutThing[];
};

/** One topic: ready where nothing is missing. */
export type ReadinessTopic = { topic: Topic; ready: boolean; says: string; items: ReadinessItem[] };

export type Readiness = { from: Day; to: Day; topics: ReadinessTopic[] };

/** A topic: ready where nothing was found missing. */
export const topicOf = (
  topic: Topic,
  { ready, missing }: { ready: string; missing: string },
  items: ReadinessItem[],
): ReadinessTopic => ({
  topic,
  ready: items.length === 0,
  says: items.length === 0 ? ready : missing,
  items,
});
