import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { isJob } from '../../api/use-import.ts';
import type { Import } from '../../api/use-import.ts';
import { useOrg, useRead } from '../../api/use-read.ts';
import { useMessages } from '../../app/services.ts';
import { BringCard } from './bring-card.tsx';
import { History } from './history.tsx';
import styles from './imports.module.css';
import { Sources } from './sources.tsx';
import { Waiting } from './waiting.tsx';
import { Work } from './work.tsx';

/** Files of Microsoft's tools: brought, waiting for an answer, and remembered. */
export function Imports(): ReactElement {
  const words = useMessages().imports;
  const org = useOrg();
  const navigate = useNavigate();
  const { imports, files } = useRead('/v1/orgs/{org}/imports');
  const [awaited, setAwaited] = useState<string>();
  const open = ({ id }: Pick<Import, 'id'>): void =>
    void navigate({ to: '/orgs/$org/imports/$id', params: { org, id } });
  const newest = imports.toReversed();
  return (
    <>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p className={styles.says}>{words.says}</p>
      </header>
      <div className={styles.page}>
        <BringCard
          onAlone={(done) => {
            if (isJob(done)) setAwaited(done.id);
            else open(done);
          }}
        />
        <Work awaited={awaited} open={open} />
        <Waiting imports={newest.filter(({ status }) => status === 'previewed')} />
        <Sources />
        <History imports={newest.filter(({ status }) => status !== 'previewed')} files={files.toReversed()} />
      </div>
    </>
  );
}
