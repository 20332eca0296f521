import { useState } from 'react';
import type { ReactElement } from 'react';
import { useBring } from '../../api/use-import.ts';
import type { Brought, ImportOrJob } from '../../api/use-import.ts';
import { useRead } from '../../api/use-read.ts';
import { useMessages } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import { DropArea } from './drop-area.tsx';
import { HowToRead } from './how-to-read.tsx';
import type { How } from './how-to-read.tsx';
import styles from './imports.module.css';
import { PasteForm } from './paste-form.tsx';

type Failed = { key: number; name: string; error: unknown };

type Props = {
  /** Told what came of a file that was brought alone. */
  onAlone: (done: ImportOrJob) => void;
};

/** Takes files that are dropped, chosen or pasted, and compares each with the record. */
export function BringCard({ onAlone }: Props): ReactElement {
  const words = useMessages().imports;
  const [how, setHow] = useState<How>({});
  const [sending, setSending] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState<readonly Failed[]>([]);
  const [isPasting, setPasting] = useState(false);
  const bring = useBring();
  const sendAll = async (files: readonly Pick<Brought, 'name' | 'file'>[]): Promise<void> => {
    setFailed([]);
    setSending(files.map(({ name }) => name));
    for (const [key, { name, file }] of files.entries()) {
      try {
        const done = await bring.mutateAsync({ name, file, ...how });
        setPasting(false);
        if (files.length === 1) onAlone(done);
      } catch (error) {
        setFailed((before) => [...before, { key, name, error }]);
      }
      setSending((before) => before.slice(1));
    }
  };
  const isSending = sending.length > 0;
  return (
    <Card title={words.bring} id="bring">
      <DropArea onFiles={(files) => void sendAll(files)} disabled={isSending}>
        <Button onClick={() => setPasting(!isPasting)} aria-expanded={isPasting} icon="copy">
          {words.paste}
        </Button>
      </DropArea>
      {isPasting && (
        <PasteForm
          disabled={isSending}
          onPaste={(text) => void sendAll([{ name: words.pasteName, file: new Blob([text]) }])}
        />
      )}
      <HowToRead how={how} onChange={setHow} />
      {sending.map((name, n) => (
        <Notice key={`${n} ${name}`}>{words.sending(name)}</Notice>
      ))}
      {failed.map(({ key, name, error }) => (
        <div key={key} className={styles.failed}>
          <h3>{words.failed(name)}</h3>
          <ProblemNotice error={error} />
        </div>
      ))}
      <Formats />
    </Card>
  );
}

function Formats(): ReactElement {
  const words = useMessages().imports;
  const { sources } = useRead('/v1/orgs/{org}/sources');
  return (
    <details>
      <summary>{words.which}</summary>
      <dl className={styles.formats}>
        {sources.map(({ format, title, says }) => (
          <div key={format}>
            <dt>{title}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
