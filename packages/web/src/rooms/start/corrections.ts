import type { Granting } from './use-grant.ts';

/** What a person corrected in the lines of the catalog, by the id of the entitlement. */
export type Corrections = {
  /** Quantities as they were typed. */
  set: Readonly<Record<string, string>>;
  without: readonly string[];
};

export const noCorrections: Corrections = { set: {}, without: [] };

/** What is asked for: only what was corrected is said. */
export function askedOf(
  enrollment: string,
  scopes: readonly string[],
  { set, without }: Corrections,
): Granting {
  return {
    enrollment,
    scopes: [...scopes],
    without: [...without],
    set: Object.entries(set)
      .filter(([thing, text]) => text.trim() !== '' && !without.includes(thing))
      .map(([benefit, text]) => ({ benefit, quantity: text.trim() })),
  };
}
