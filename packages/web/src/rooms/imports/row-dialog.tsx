import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { readQuery } from '../../api/read.ts';
import type { ImportRow } from '../../api/use-import.ts';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Marked, sentence } from '../../parts/marked.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import type { TabName } from './counts.tsx';
import { DifferencesTable } from './differences.tsx';
import styles from './imports.module.css';

type Props = { id: string; tab: TabName; row: string; close: () => void };

/** All of one row: why it was refused and what to do, or what it changes. */
export function RowDialog({ id, tab, row, close }: Props): ReactElement {
  const { messages, api } = useServices();
  const words = messages.imports;
  const org = useOrg();
  const { data, error } = useQuery({
    ...readQuery(api, '/v1/orgs/{org}/imports/{id}/rows', { path: { org, id }, query: { tab, row } }),
    throwOnError: false,
  });
  const found = data?.rows[0];
  return (
    <Dialog title={words.rowTitle(row)} onClose={close}>
      {error && <ProblemNotice error={error} />}
      {data && !found && <p>{words.gone}</p>}
      {found && <Whole row={found} people={data.people} />}
    </Dialog>
  );
}

type WholeProps = { row: ImportRow; people: Readonly<Record<string, string>> };

function Whole({ row, people }: WholeProps): ReactElement {
  const words = useServices().messages.imports;
  if (row.outcome === 'refused') return <Refused row={row} />;
  return (
    <div className={styles.whole}>
      <p>
        <code>{row.thing}</code>
      </p>
      <p>
        <Marked text={row.summary} />
      </p>
      {row.outcome === 'applied' && row.note !== undefined && (
        <Notice>
          <strong>{words.note}:</strong> <Marked text={row.note} />
        </Notice>
      )}
      {row.outcome === 'applied' && row.differences && (
        <DifferencesTable of={row.differences} people={people} />
      )}
    </div>
  );
}

function Refused({ row }: { row: Extract<ImportRow, { outcome: 'refused' }> }): ReactElement {
  const words = useServices().messages.imports;
  return (
    <div className={styles.whole} tabIndex={0}>
      <h3>{words.reason}</h3>
      <p>
        <Marked text={sentence(row.reason)} />
      </p>
      <h3>{words.cure}</h3>
      <p>
        <Marked text={sentence(row.cure)} />
      </p>
      <h3>{words.cells}</h3>
      <table className={styles.table}>
        <tbody>
          {Object.entries(row.cells).map(([heading, cell]) => (
            <tr key={heading}>
              <th scope="row">{heading}</th>
              <td>{cell}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
