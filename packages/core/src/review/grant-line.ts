import { isAmount, parseAmount } from '../kernel/amount.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import { sameName, unitOf } from '../catalog/row.ts';
import type { Quantity } from '../catalog/row.ts';
import type { FoundRow } from '../catalog/catalog.ts';

/** What is to become of one row of the catalog. */
export type GrantLine = {
  /** The entitlement: on record already, or told now. */
  thing: string;
  /**
   * `unknown`: nobody said how many; `none`: the source says zero; `weak`: it is of certainty D, and nobody confirmed
   * it; `fraction`: an entitlement holds whole numbers.
   */
  outcome: 'granted' | 'already' | 'left out' | 'unknown' | 'none' | 'weak' | 'fraction';
  quantity: Quantity;
  /** As the entitlement has it: `users`, `USD per year`. */
  unit: string;
  /** The caller gave another quantity than the catalog. */
  changed?: true;
  row: FoundRow;
};

const wrong = (what: string, cure: string): ProblemError =>
  new ProblemError({ code: 'wrong-value', status: 422, message: what, cure });

/** Reads the quantity that a caller sets. @throws ProblemError `wrong-value`, `no-such-amount` */
export function quantityIn(value: string | number, { benefit, quantity }: FoundRow): Quantity {
  const text = String(value).trim();
  if (text === 'unlimited') return text;
  if (/^\d{1,15}$/.test(text)) {
    return isAmount(quantity) ? parseAmount(`${text} ${quantity.slice(-3)}`) : Number(text);
  }
  if (isAmount(quantity)) return parseAmount(text);
  throw wrong(
    `${quote(text)} is no quantity of ${quote(benefit)}`,
    'write a whole number, or `unlimited`; money with its currency: `2400 USD`',
  );
}

/** The whole number in a quantity; undefined where there is none. */
export function wholeOf(quantity: Quantity): number | undefined {
  if (typeof quantity === 'number') return quantity;
  const digits = isAmount(quantity) ? /^\d+(?= )/.exec(quantity)?.[0] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

/** What a row comes to: its quantity, or why it is not granted. */
export function outcomeOf(quantity: Quantity): GrantLine['outcome'] {
  if (quantity === 'unlimited') return 'granted';
  if (quantity === 'unknown') return 'unknown';
  const whole = wholeOf(quantity);
  return whole === undefined ? 'fraction' : whole === 0 ? 'none' : 'granted';
}

export const unitIn = (row: FoundRow, quantity: Quantity): string => unitOf({ ...row, quantity });

/**
 * The line that a caller means by the name of its benefit or the id of its entitlement.
 * @throws ProblemError `unknown-benefit`, `ambiguous-benefit`
 */
export function lineBy(lines: readonly GrantLine[], name: string): GrantLine {
  const found = lines.filter(({ thing, row }) => thing === name.trim() || sameName(row.benefit, name));
  const [line] = found;
  if (line && found.length === 1) return line;
  if (!line) {
    throw new ProblemError({
      code: 'unknown-benefit',
      status: 422,
      message: `the catalog has no benefit ${quote(name)} of this offer`,
      cure: 'name it as `catalog` does',
    });
  }
  throw new ProblemError({
    code: 'ambiguous-benefit',
    status: 422,
    message: `${quote(name)} means ${found.length} rows`,
    cure: `name it by one of ${found.map(({ thing }) => thing).join(', ')}`,
  });
}
