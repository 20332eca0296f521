import type { Day } from '../kernel/day.ts';
import type { Verdict } from '../kernel/verdict.ts';
import type { Edition, FactsOfADay, JudgedClause, Regime } from './clause.ts';

/** A verdict and the clause it comes from, as it is recorded. Its wording is looked up by the clause's id. */
export type Finding = Verdict & {
  clause: string;
  /** The edition used: the date of its Guide. */
  edition: Day;
};

/** The newest edition in force on a day for a regime; before the oldest one, the oldest. */
export function editionOn<P>(
  editions: readonly Edition<P>[],
  on: Day,
  regime: Regime = 'legacy',
): Edition<P> {
  let chosen = editions.at(-1);
  for (const edition of editions) {
    if (edition.regime && edition.regime !== regime) continue;
    chosen = edition;
    if (edition.from <= on) break;
  }
  if (!chosen) throw new Error('a judged clause has no edition');
  return chosen;
}

/** Puts facts before a clause and gives the finding. */
export function apply<F extends FactsOfADay, P>(
  clause: JudgedClause<F, P>,
  facts: NoInfer<F>,
  regime?: Regime,
): Finding {
  const edition = editionOn(clause.editions, facts.on, regime);
  const verdict = clause.judge(facts, edition.params);
  return { ...verdict, clause: clause.id, edition: edition.from };
}
