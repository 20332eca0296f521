import type { Day } from '../kernel/day.ts';

/** The last day of a phase of support. `false`: no end is set. `true`: it ended, on a day that is not on record. */
export type SupportEnd = Day | boolean;

/** One release of a product, as lists of lifecycles have it: often a service pack or an edition of a version. */
export type LifecycleRow = {
  /** The product, by our short name or in words: `mssqlserver`, `SQL Server`. */
  product: string;
  release: string;
  label: string;
  released: Day;
  /** Absent: the list does not know mainstream support of this product. */
  mainstreamUntil?: SupportEnd;
  extendedUntil?: SupportEnd;
};

/** A row that the user keeps: it stands in the place of the shipped ones of its version. */
export type OwnLifecycle = LifecycleRow & {
  /** The thing that it is told of. */
  own: string;
  /** The day of what was read. */
  asOf: Day;
  /** It is no version, whatever a shipped row says. */
  dropped?: true;
};
