import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Import } from '../../api/use-import.ts';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Notice } from '../../parts/notice.tsx';
import styles from './imports.module.css';

/** Which file it is, and how far it came. */
export function About({ one }: { one: Import }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.imports;
  const { name, title, on, rows, hash } = one;
  return (
    <header className={styles.about}>
      <h1>{name}</h1>
      <p className={styles.facts}>
        <span>{title}</span>
        <span>
          {words.exported} {format.shortDay(on)}
        </span>
        <span>{words.account(format.number(rows))}</span>
      </p>
      <p className={styles.hash}>
        {words.hash} <code>{hash}</code>
      </p>
      <Standing one={one} />
    </header>
  );
}

function Standing({ one }: { one: Import }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.imports;
  const org = useOrg();
  const { status, already, entries, acceptedAt, undone } = one;
  const journal: string = '/orgs/$org/journal/$id';
  const entriesLink = entries && entries.count > 0 && (
    <Link to={journal} params={{ org, id: String(entries.first) } as never}>
      {words.entries}
    </Link>
  );
  if (undone) {
    const { recordedAt, count, because } = undone;
    return (
      <Notice kind="warning" actions={entriesLink}>
        {words.undoneSays(format.instant(recordedAt), format.number(count), because)}
      </Notice>
    );
  }
  if (status === 'accepted') {
    const count = format.number(entries?.count ?? 0);
    return (
      <Notice kind="success" actions={entriesLink}>
        {words.acceptedSays(acceptedAt === undefined ? '' : format.instant(acceptedAt), count)}
      </Notice>
    );
  }
  return <Notice>{already ? words.already : words.notYet}</Notice>;
}
