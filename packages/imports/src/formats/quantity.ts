import { ProblemError, quote } from '@benefolio/core';
import { countIn, notWhole } from '../reading/count.ts';
import type { CountCell, DecimalMark } from '../reading/count.ts';
import { dayIn } from '../reading/day.ts';

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
const counted = /^(\d[\d.,'\u00a0\u202f]*|\d{1,3}(?: \d{3})+(?:[.,]\d+)?)\s+([^\d\s].*)$/u;

const unitOf = (text: string): string => {
  const unit = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return plurals[unit] ?? unit;
};

/** The number in a cell, without its currency and unit; undefined when there is none. */
export function numberIn(cell: string): string | undefined {
  const text = cell.trim();
  return money.exec(text)?.[2] ?? counted.exec(text)?.[1];
}

/** What a cell says: a quantity, or why there is none. */
export type QuantityCell = { quantity: Quantity } | Exclude<CountCell, { count: number }>;

/** Reads `5 licenses`, `Unlimited incidents`, `$100 per month`. */
export function quantityIn(cell: string, decimal?: DecimalMark): QuantityCell {
  const text = cell.trim();
  const [, boundless] = unlimited.exec(text) ?? [];
  if (boundless !== undefined) return { quantity: { unit: unitOf(boundless) } };
  const number = numberIn(text);
  // `6 Dec 2025` is a cell that slipped in from another column.
  if (number === undefined || 'day' in dayIn(text)) return { none: true };
  const read = countIn(number, decimal);
  if (!('count' in read)) return read;
  const [, sign = '', , rest = ''] = money.exec(text) ?? [];
  const currency = currencies[sign];
  const unit = currency
    ? `${currency} ${rest.trim().toLowerCase()}`.trim()
    : unitOf(counted.exec(text)?.[2] ?? '');
  return { quantity: { quantity: read.count, unit } };
}

/** @throws ProblemError `no-such-quantity`, `no-such-number`, `ambiguous-number` */
export function quantityOrProblem(cell: string, decimal?: DecimalMark): Quantity {
  const read = quantityIn(cell, decimal);
  if ('quantity' in read) return read.quantity;
  if (!('none' in read)) throw notWhole({ cell, column: 'Quantity', read });
  throw new ProblemError({
    code: 'no-such-quantity',
    status: 422,
    message: `${cell.trim() === '' ? 'nothing' : quote(cell)} in ${quote('Quantity')} is no quantity`,
    cure: 'write a whole number and its unit as Partner Center does: `5 licenses`, `Unlimited incidents`, `$100 per month`',
  });
}
