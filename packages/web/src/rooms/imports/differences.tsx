import type { ReactElement } from 'react';
import type { ImportRow } from '../../api/use-import.ts';
import { useServices } from '../../app/services.ts';
import styles from './imports.module.css';

type Differences = NonNullable<Extract<ImportRow, { outcome: 'applied' }>['differences']>;
type Value = Differences[number]['before'];
type Props = { of: Differences; people: Readonly<Record<string, string>> };

/** A value as a person reads it: days, numbers and people in their own way. */
function useSaid(people: Props['people']): (value: Value) => string {
  const { messages, format } = useServices();
  return (value) => {
    if (value === undefined) return messages.imports.nothingSaid;
    if (typeof value === 'number') return format.number(value);
    if (typeof value === 'boolean') return value ? messages.act.yes : messages.act.no;
    return people[value] ?? format.shortDay(value);
  };
}

/** What is different, in one line. */
export function DifferencesInLine({ of, people }: Props): ReactElement {
  const said = useSaid(people);
  return (
    <span className={styles.differences}>
      {of.map(({ field, before, after }) => (
        <span key={field}>
          {field}: <del>{said(before)}</del> → <ins>{said(after)}</ins>
        </span>
      ))}
    </span>
  );
}

/** What is different, as a table. */
export function DifferencesTable({ of, people }: Props): ReactElement {
  const words = useServices().messages.imports;
  const said = useSaid(people);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>{said(before)}</td>
            <td>{said(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
