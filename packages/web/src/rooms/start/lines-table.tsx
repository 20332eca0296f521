import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import type { Corrections } from './corrections.ts';
import styles from './start.module.css';
import type { GrantLine } from './use-grant.ts';

type Props = {
  /** As the catalog has them. */
  lines: readonly GrantLine[];
  /** As they would be granted with the corrections. */
  outcomes: ReadonlyMap<string, GrantLine>;
  corrections: Corrections;
  onCorrect: (corrections: Corrections) => void;
};

/** The rows of an offer under their categories, each with the number that Partner Center lists. */
export function LinesTable({ lines, outcomes, corrections, onCorrect }: Props): ReactElement {
  const words = useServices().messages.start;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.benefit}</th>
          <th scope="col">{words.catalogSays}</th>
          <th scope="col">{words.yours}</th>
          <th scope="col" aria-label={words.listed} />
        </tr>
      </thead>
      {[...Map.groupBy(lines, ({ category }) => category)].map(([category, own]) => (
        <tbody key={category}>
          <tr className={styles.category}>
            <th scope="rowgroup" colSpan={4}>
              {category}
            </th>
          </tr>
          {own.map((line) => (
            <Line
              key={line.thing}
              line={line}
              now={outcomes.get(line.thing) ?? line}
              corrections={corrections}
              onCorrect={onCorrect}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

type LineProps = Pick<Props, 'corrections' | 'onCorrect'> & { line: GrantLine; now: GrantLine };

function Line({ line, now, corrections, onCorrect }: LineProps): ReactElement {
  const { messages, format } = useServices();
  const words = messages.start;
  const { thing, benefit, scope, certainty, source, asOf, conflict, note } = line;
  const { set, without } = corrections;
  const isListed = !without.includes(thing);
  const isSettled = line.outcome === 'already';
  return (
    <tr data-outcome={now.outcome}>
      <th scope="row">
        {benefit}
        {scope !== undefined && <span className={styles.under}>{scope}</span>}
        {(conflict ?? note) !== undefined && <span className={styles.under}>{conflict ?? note}</span>}
      </th>
      <td data-label={words.catalogSays}>
        <span>
          {quantityText(line, { number: format.number, amount: format.amount, unlimited: words.unlimited })}
        </span>
        <span className={styles.under} title={words.source(source, format.shortDay(asOf))}>
          {words.certainty[certainty]}
        </span>
      </td>
      <td data-label={words.yours}>
        <input
          aria-label={words.quantityOf(benefit)}
          className={styles.quantity}
          disabled={!isListed || isSettled}
          placeholder={placeholderOf(line)}
          value={set[thing] ?? ''}
          onChange={({ target }) => onCorrect({ ...corrections, set: { ...set, [thing]: target.value } })}
        />
        <span className={styles.under}>{words.outcome[now.outcome]}</span>
      </td>
      <td className={styles.does}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isListed}
            disabled={isSettled}
            aria-label={`${words.listed}: ${benefit}`}
            onChange={({ target }) =>
              onCorrect({
                ...corrections,
                without: target.checked ? without.filter((one) => one !== thing) : [...without, thing],
              })
            }
          />
        </label>
      </td>
    </tr>
  );
}

type Words = { number: (value: number) => string; amount: (value: string) => string; unlimited: string };

function quantityText({ quantity, unit }: GrantLine, words: Words): string {
  if (typeof quantity === 'number') return `${words.number(quantity)} ${unit}`;
  if (quantity === 'unlimited') return words.unlimited;
  return quantity === 'unknown' ? '?' : words.amount(quantity);
}

const placeholderOf = ({ quantity }: GrantLine): string => (quantity === 'unknown' ? '' : String(quantity));
