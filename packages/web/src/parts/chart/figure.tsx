import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useMessages } from '../../app/services.ts';
import { Button } from '../button.tsx';
import styles from './chart.module.css';

/** The same as a picture says, in rows; the first column names the row. */
export type Rows = { heads: readonly string[]; rows: readonly (readonly string[])[] };

type Props = {
  title: ReactNode;
  /** What the picture shows, in a line. */
  says?: ReactNode;
  /** Behind a click; or something on the page that says all of it already. */
  table: Rows | { beside: ReactNode };
  children: ReactNode;
};

/** A picture with a name, and its table one click away: to be read aloud, and to be copied. */
export function Figure({ title, says, table, children }: Props): ReactElement {
  const { table: words } = useMessages();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        {says !== undefined && <p className={styles.says}>{says}</p>}
      </figcaption>
      {children}
      {'beside' in table ? (
        table.beside
      ) : (
        <details className={styles.table} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{words.asTable}</summary>
          {isOpen && <AsTable table={table} label={id} />}
        </details>
      )}
    </figure>
  );
}

function AsTable({ table: { heads, rows }, label }: { table: Rows; label: string }): ReactElement {
  const { chart } = useMessages();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText([heads, ...rows].map((cells) => cells.join('\t')).join('\n'));
    setCopied(true);
  };
  return (
    <>
      {/* It scrolls sideways where it is wider than the page, so the keyboard must reach it. */}
      <div className={styles.scroll} role="group" aria-labelledby={label} tabIndex={0}>
        <table aria-labelledby={label}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name = '', ...cells], n) => (
              <tr key={`${name} ${n}`}>
                <th scope="row">{name}</th>
                {cells.map((cell, m) => (
                  <td key={heads[m + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button small icon="copy" onClick={() => void copy()}>
        {chart.copy}
      </Button>{' '}
      <span role="status">{isCopied && chart.copied}</span>
    </>
  );
}
