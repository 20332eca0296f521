/** What a story came to. */
export type Filled = { title: string; entries: number };

/** Fills empty records with a demo. The clock is that of its story meanwhile, so nothing else is served before it ends. */
export type Demo = {
  /** @throws ProblemError `not-empty`, and what telling gives */
  fill: (org: string, story?: string) => Promise<Filled>;
  /** Resolves when no record is being filled. */
  settled: () => Promise<unknown>;
};
