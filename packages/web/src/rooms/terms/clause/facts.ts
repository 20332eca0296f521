import type { components } from '@benefolio/client';

export type Clause = components['schemas']['Clause'];
export type FactField = Clause['facts'][number];
export type Scenario = Clause['scenarios'][number];
export type Regime = 'legacy' | 'modernized';

/** What a person said of each fact, as it was typed. */
export type Facts = Readonly<Record<string, string>>;

export type Tried = { facts: Facts; regime: Regime };

/** A fact as a form has it. */
export const typed = (value: unknown): string =>
  value === true ? 'yes' : value === false ? 'no' : String(value);

export const triedIn = ({ facts, regime = 'legacy' }: Scenario): Tried => ({
  facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, typed(value)])),
  regime,
});

/** As it stands in an address: `on=2025-08-30&heldBefore=nobody`. */
export const factsText = (facts: Facts): string => String(new URLSearchParams(facts));

/** What the address says, or else the first case: a form is never empty. */
export function triedOf(
  clause: Clause,
  { facts, regime }: { facts?: string | undefined; regime?: string | undefined },
): Tried {
  const [first] = clause.scenarios;
  const begun = first ? triedIn(first) : { facts: {}, regime: 'legacy' as const };
  return {
    facts: facts === undefined ? begun.facts : Object.fromEntries(new URLSearchParams(facts)),
    regime: regime === undefined ? begun.regime : regime === 'modernized' ? regime : 'legacy',
  };
}
