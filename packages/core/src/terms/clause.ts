import type { Day } from '../kernel/day.ts';
import type { Verdict } from '../kernel/verdict.ts';
import type { Heading } from './guide.ts';

/** How a benefit is handed out: by 25-character key, or by the zero-price checkout that replaces it. */
export type Regime = 'legacy' | 'modernized';

export type Param = number | Day;

export type Edition<P> = {
  /** The date of the Guide that brought this edition. */
  from: Day;
  /** Only for benefits of this regime; absent: for both. */
  regime?: Regime;
  params: P;
};

/** Every judged clause decides about one day. */
export type FactsOfADay = { on: Day };

/** [what the case is, the facts, what the clause must answer, for a benefit of which regime]. `why` is not compared. */
export type Scenario<F> = readonly [
  name: string,
  facts: F,
  answer: Omit<Verdict, 'why' | 'doubts'> & { doubts?: string[] },
  /** Absent: legacy. */
  regime?: Regime,
];

export type Page = {
  title: string;
  asOf: string;
  /** A: read directly; B: quoted by others, with its date; C: one secondary source. */
  certainty: 'A' | 'B' | 'C';
};

type Told = {
  id: string;
  title: string;
  /** What the Guide says, in our words. */
  says: string;
  /** Where it stands: headings of the Guide, outermost first. With `page`: the part of the Guide that it belongs to. */
  section: readonly Heading[];
  /** Not the Guide but a public page of Microsoft's says it: which one, as of when, and how certain we are of it. */
  page?: Page;
  /** How we read it where the wording leaves room. */
  reading: string;
  /** What we are not sure of, by a short name. A verdict names those that touch it. */
  doubts: Record<string, string>;
};

export type JudgedClause<F extends FactsOfADay, P> = Told & {
  kind: 'judged';
  /** Newest first. */
  editions: readonly Edition<P>[];
  judge: (facts: F, params: P) => Verdict;
  scenarios: readonly Scenario<F>[];
};

/** A judged clause as data: its facts and parameters by name. */
export type JudgedData = JudgedClause<FactsOfADay, Record<string, Param>>;

export type ToldClause = Told & {
  kind: 'told';
  /** The part of the product that serves it. */
  serves: string;
};

/** A clause whose facts only its own file knows. */
// eslint-disable-next-line typescript/no-explicit-any -- facts differ from clause to clause; only `apply` calls judge, with the clause's own facts
export type AnyClause = JudgedClause<any, any> | ToldClause;

/** Writes a judged clause; the compiler checks its scenarios and parameters against its judge. */
export function clause<F extends FactsOfADay, P extends Record<string, Param>>(
  written: Omit<JudgedClause<F, P>, 'kind'>,
): JudgedClause<F, P> {
  return { kind: 'judged', ...written };
}

/** Writes a clause with nothing to compute. */
export const told = (written: Omit<ToldClause, 'kind'>): ToldClause => ({ kind: 'told', ...written });

/** The date of the only Guide read so far. */
export const guide2024: Day = '2024-12-20';
