import type { ReactElement, ReactNode } from 'react';
import { useMessages } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import styles from './settings.module.css';

type Props<R> = {
  what: string;
  value: string;
  rows: readonly R[];
  row: (row: R) => {
    key: string;
    /** For the name of its button. */ title: string;
    head: ReactNode;
    value: ReactNode;
  };
  onChange: (row: R) => void;
};

/** Settings of one sort, each with a button that changes it. */
export function SettingTable<R>({ what, value, rows, row: shown, onChange }: Props<R>): ReactElement {
  const words = useMessages().settings;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{value}</th>
          <th scope="col">
            <span className="for-readers">{words.change}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { key, title, head, value: text } = shown(row);
          return (
            <tr key={key}>
              <th scope="row">{head}</th>
              <td>{text}</td>
              <td className={styles.does}>
                <Button small onClick={() => onChange(row)} aria-label={words.changeWhat(title)}>
                  {words.change}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
