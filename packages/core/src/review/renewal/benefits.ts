import { listedInPart } from '../../catalog/gaps.ts';
import type { Certainty, Quantity } from '../../catalog/row.ts';
import type { Future } from './future.ts';
import type { Pair } from './pairs.ts';

/** One benefit: how many there are, and how many the next list has. */
export type BenefitChange = {
  /** As Partner Center lists it now; where it is new, as the catalog has it. */
  benefit: string;
  /** The name that the catalog has for it, where that is another. */
  listedAs?: string;
  /** The row of the workspace, or the thing, that it is now; absent where it is new. */
  thing?: string;
  /** How many are granted now, and of what; absent where it is new. */
  now?: number | 'unknown';
  unit?: string;
  /** How many of them are in use. */
  inUse?: number;
  next: Quantity | 'not listed';
  nextUnit?: string;
  source?: string;
  asOf?: string;
  certainty?: Certainty;
  conflict?: string;
};

/**
 * How many a pair's next list has; `not listed` where it leaves it out. What a renewal does not list by that name, or
 * an offer whose list was not found whole, stays unknown.
 */
export function nextOf({ line, old }: Pair, { choice, offer, grant }: Future): Quantity | 'not listed' {
  if (line) return line.quantity;
  if (!old || choice.what === 'lapse' || !grant) return 'not listed';
  const isOpen = choice.what === 'renew' || listedInPart.has(offer ?? '') || grant.lines.length === 0;
  return isOpen ? 'unknown' : 'not listed';
}

/** What an enrollment brings now, and what a choice would bring, benefit by benefit. */
export const benefitsOf = (future: Future): BenefitChange[] =>
  future.pairs.map((pair): BenefitChange => {
    const { old, line } = pair;
    const name = old?.product ?? line?.row.benefit ?? '';
    return {
      benefit: name,
      ...(line && old && line.row.benefit !== name && { listedAs: line.row.benefit }),
      ...(old && { thing: old.thing, now: old.numbers.entitled, unit: old.numbers.unit }),
      ...(old && !old.numbers.money && { inUse: old.numbers.assignedNow }),
      next: nextOf(pair, future),
      ...(line && sourceOf(line)),
    };
  });

const sourceOf = ({ unit, row }: NonNullable<Pair['line']>): Partial<BenefitChange> => {
  const { source, asOf, certainty, conflict } = row;
  return { nextUnit: unit, source, asOf, certainty, ...(conflict !== undefined && { conflict }) };
};
