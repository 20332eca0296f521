import type { Format } from '../../app/format.ts';
import type { Messages } from '../../messages/messages.ts';

type Words = Messages['renewal'];
type Given = { format: Format; words: Words };

export const feeText = (fee: string, { format, words }: Given): string =>
  fee === 'unknown' ? words.feeUnknown : fee === 'none' ? words.feeNone : format.amount(fee);

/** A unit that is money: `USD per year`. */
export const currency = /^[A-Z]{3}(?= |$)/;

/** How many there are now; of money, with its currency. */
export function nowText(now: number | string, unit: string | undefined, given: Given): string {
  const [code] = currency.exec(unit ?? '') ?? [];
  return typeof now === 'number' && code ? given.format.amount(`${now} ${code}`) : quantityText(now, given);
}

/** A number, an amount of money, or the word for what nobody knows. */
export function quantityText(quantity: number | string, { format, words }: Given): string {
  if (typeof quantity === 'number') return format.number(quantity);
  if (quantity === 'unknown') return words.unknown;
  if (quantity === 'unlimited') return words.unlimited;
  return quantity === 'not listed' ? words.notListed : format.amount(quantity);
}

export const manyText = (many: number | 'unknown', { format, words }: Given): string =>
  many === 'unknown' ? words.unknownMany : format.number(many);
