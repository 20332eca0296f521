import { Link } from '@tanstack/react-router';
import type { components } from '@benefolio/client';
import type { ReactElement } from 'react';
import type { ImportLine } from '../../api/use-import.ts';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Card } from '../../parts/card.tsx';
import { Counts } from './counts.tsx';
import { ThingLink } from '../../parts/links.tsx';
import styles from './imports.module.css';

type File = components['schemas']['AcceptedFile'];
type Props = { imports: readonly ImportLine[]; files: readonly File[] };

/** Every file that was accepted, also those that were undone, the newest first. */
export function History({ imports, files }: Props): ReactElement {
  const words = useServices().messages.imports;
  return (
    <Card title={words.history} id="history">
      {imports.length + files.length === 0 ? (
        <p>{words.historyNone}</p>
      ) : (
        <>
          <p className={styles.says}>{words.hashSays}</p>
          <div className={styles.wide}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{words.file}</th>
                  <th scope="col">{words.exported}</th>
                  <th scope="col">{words.outcome}</th>
                  <th scope="col">{words.hash}</th>
                </tr>
              </thead>
              <tbody>
                {imports.map((line) => (
                  <Line key={line.id} line={line} />
                ))}
                {files.map((file) => (
                  <Elsewhere key={file.seq} file={file} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Card>
  );
}

const shownOfHash = 12;

function Line({ line }: { line: ImportLine }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.imports;
  const org = useOrg();
  return (
    <tr>
      <th scope="row">
        <Link to="/orgs/$org/imports/$id" params={{ org, id: line.id }}>
          {line.name}
        </Link>
        <span className={styles.under}>{line.title}</span>
      </th>
      <td>{format.shortDay(line.on)}</td>
      <td>
        <span className={styles.state} data-state={line.status}>
          {words.status[line.status]}
        </span>{' '}
        <Counts line={line} />
        {line.undone && <span className={styles.under}>{line.undone.because}</span>}
      </td>
      <td>
        <code title={line.hash}>{line.hash.slice(0, shownOfHash)}…</code>
      </td>
    </tr>
  );
}

/** A file that only the journal knows: the record was brought along, or its files were not. */
function Elsewhere({ file }: { file: File }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.imports;
  const { seq, title, on, applied, unchanged, refused, hash, withdrawn } = file;
  const status = withdrawn ? 'undone' : 'accepted';
  return (
    <tr>
      <th scope="row">
        <ThingLink thing={`entry-${seq}`}>{title}</ThingLink>
        <span className={styles.under}>{words.elsewhere}</span>
      </th>
      <td>{format.shortDay(on)}</td>
      <td>
        <span className={styles.state} data-state={status}>
          {words.status[status]}
        </span>{' '}
        <Counts line={{ applied, changed: 0, unchanged, refused }} />
      </td>
      <td>
        <code title={hash}>{hash.slice(0, shownOfHash)}…</code>
      </td>
    </tr>
  );
}
