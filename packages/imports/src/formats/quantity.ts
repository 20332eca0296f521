import { ProblemError, quote } from '@benefolio/core';
import { countIn } from '../reading/count.ts';

/** How many of what; without a number it is unlimited. */
export type Quantity = { quantity?: number; unit: string };

const currencies: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

/** Units as the grid writes one of them, in the plural that the record uses. */
const plurals: Record<string, string> = {
  activation: 'activations',
  hour: 'hours',
  incident: 'incidents',
  license: 'licenses',
  licence: 'licenses',
  licences: 'licenses',
  pack: 'packs',
  seat: 'seats',
  subscription: 'subscriptions',
  tenant: 'tenants',
  user: 'users',
};

const unlimited = /^unlimited\s+(\S.*)$/i;
const money = /^([$€£¥])\s?([\d.,'\u00a0\u202f ]*\d)(?:\s+(\S.*))?$/u;
const counted = /^(\d[\d.,'\u00a0\u202f]*|\d{1,3}(?: \d{3})+)\s+([^\d\s].*)$/u;

const unitOf = (text: string): string => {
  const unit = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return plurals[unit] ?? unit;
};

/** Reads `5 licenses`, `Unlimited incidents`, `$100 per month`; undefined for anything else. */
export function quantityIn(cell: string): Quantity | undefined {
  const text = cell.trim();
  const [, boundless] = unlimited.exec(text) ?? [];
  if (boundless !== undefined) return { unit: unitOf(boundless) };
  const [, sign = '', sum = '', rest = ''] = money.exec(text) ?? [];
  const [, many = sum, of = ''] = counted.exec(text) ?? [];
  const quantity = countIn(many);
  if (quantity === undefined) return undefined;
  const currency = currencies[sign];
  if (currency) return { quantity, unit: `${currency} ${rest.trim().toLowerCase()}`.trim() };
  return { quantity, unit: unitOf(of) };
}

/** @throws ProblemError `no-such-quantity` */
export function quantityOrProblem(cell: string): Quantity {
  const quantity = quantityIn(cell);
  if (quantity) return quantity;
  throw new ProblemError({
    code: 'no-such-quantity',
    status: 422,
    message: `${cell.trim() === '' ? 'nothing' : quote(cell)} in ${quote('Quantity')} is no quantity`,
    cure: 'write a whole number and its unit as Partner Center does: `5 licenses`, `Unlimited incidents`, `$100 per month`',
  });
}
