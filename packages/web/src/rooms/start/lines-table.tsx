import { unitBeside } from '@benefolio/core';
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
          <th scope="col">{words.listed}</th>
          <th scope="col" className={styles.catalog}>
            {words.catalogSays}
          </th>
          <th scope="col">{words.yours}</th>
        </tr>
      </thead>
      {[...Map.groupBy(lines, ({ category }) => category)].map(([category, own]) => (
        <tbody key={category}>
          <tr className={styles.category}>
            <th scope="rowgroup" colSpan={3}>
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
  const { number, amount } = format;
  const said = { number, amount, unlimited: words.unlimited, unit: messages.record.unit };
  return (
    <tr data-outcome={now.outcome}>
      <th scope="row">
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isListed}
            disabled={isSettled}
            onChange={({ target }) =>
              onCorrect({
                ...corrections,
                without: target.checked ? without.filter((one) => one !== thing) : [...without, thing],
              })
            }
          />
          <span>{benefit}</span>
        </label>
        {scope !== undefined && <span className={styles.under}>{scope}</span>}
        {(conflict ?? note) !== undefined && <span className={styles.under}>{conflict ?? note}</span>}
      </th>
      <td className={styles.catalog}>
        {quantityText(line, said)}
        <span className={styles.under} title={words.source(source, format.shortDay(asOf))}>
          {words.certainty[certainty]}
        </span>
      </td>
      <td>
        <input
          aria-label={words.quantityOf(benefit)}
          className={styles.quantity}
          disabled={!isListed || isSettled}
          placeholder={placeholderOf(line)}
          value={set[thing] ?? ''}
          onChange={({ target }) => onCorrect({ ...corrections, set: { ...set, [thing]: target.value } })}
        />
        <span className={styles.under}>
          {now.outcome === 'granted' && `${quantityText(now, said)}, `}
          {words.outcome[now.outcome]}
        </span>
      </td>
    </tr>
  );
}

type Words = {
  number: (value: number) => string;
  amount: (value: string) => string;
  unlimited: string;
  unit: (unit: string) => string;
};

function quantityText({ quantity, unit }: GrantLine, words: Words): string {
  if (typeof quantity === 'number')
    return `${words.number(quantity)} ${words.unit(unitBeside(quantity, unit))}`;
  if (quantity === 'unlimited') return words.unlimited;
  return quantity === 'unknown' ? '?' : words.amount(quantity);
}

const placeholderOf = ({ quantity }: GrantLine): string => (quantity === 'unknown' ? '' : String(quantity));
