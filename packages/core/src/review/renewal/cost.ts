import { feeOf } from '../../catalog/fee.ts';
import type { Fee } from '../../catalog/fee.ts';
import type { Amount } from '../../kernel/amount.ts';
import type { Future } from './future.ts';
import type { Effect } from './effects.ts';

/** What a choice costs, as far as anybody said. */
export type Cost = {
  /** The list price, with where it is from; `unknown` where the catalog has none; `none`: nothing is bought. */
  fee: Amount | 'unknown' | 'none';
  listed?: Omit<Fee, 'offer' | 'title' | 'fee'>;
  /** What was paid for the enrollment that ends; absent where it was not told. */
  paid?: Amount;
  /** What may have to be licensed commercially as well. Nobody says at what price. */
  besides: { product: string; unit: string; many: number | 'unknown' }[];
};

/** Fees of the catalog are of the day of the choice, as far as they are known by then. */
export function costOf({ offer, on, paid }: Future, effects: readonly Effect[]): Cost {
  const found = offer === undefined ? undefined : feeOf(offer, on);
  const besides = effects
    .filter(({ work }) => work === 'buy' || work === 'uninstall' || work === 'unknown')
    .map(({ product, unit, many }) => ({ product, unit, many }));
  if (!found) return { fee: offer === undefined ? 'none' : 'unknown', ...(paid && { paid }), besides };
  const { offer: _, title: __, fee, ...listed } = found;
  return { fee, listed, ...(paid && { paid }), besides };
}
