import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { components } from '@benefolio/client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { readQuery } from '../../api/read.ts';
import { useImportAct } from '../../api/use-import.ts';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { Marked } from '../../parts/marked.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import styles from './imports.module.css';

type Undo = components['schemas']['UndoPreview'];
type Props = { id: string; close: () => void };

/** Says what undoing comes to before it is done; while later facts lean on the import it cannot be. */
export function UndoDialog({ id, close }: Props): ReactElement {
  const { messages, api } = useServices();
  const words = messages.imports;
  const org = useOrg();
  const [because, setBecause] = useState('');
  const act = useImportAct(id);
  const { data, error } = useQuery({
    ...readQuery(api, '/v1/orgs/{org}/imports/{id}/undo', { path: { org, id } }),
    throwOnError: false,
  });
  const mayUndo = data !== undefined && data.leans === 0 && data.standing > 0;
  return (
    <Dialog
      title={words.undoTitle}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{messages.app.cancel}</Button>
          <Button look="primary" type="submit" form="undo" disabled={!mayUndo || act.isPending}>
            {words.undoNow}
          </Button>
        </>
      }
    >
      <form
        id="undo"
        className={styles.whole}
        onSubmit={(event) => {
          event.preventDefault();
          act.mutate({ what: 'undo', because }, { onSuccess: close });
        }}
      >
        {error && <ProblemNotice error={error} />}
        {data && <WhatItComesTo undo={data} />}
        {mayUndo && (
          <Field label={words.because}>
            <input
              required
              autoFocus
              maxLength={500}
              value={because}
              onChange={({ target }) => setBecause(target.value)}
            />
          </Field>
        )}
        {act.error && <ProblemNotice error={act.error} />}
      </form>
    </Dialog>
  );
}

function WhatItComesTo({ undo }: { undo: Undo }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.imports;
  const org = useOrg();
  const { standing, joined, leans, leaning, people } = undo;
  if (standing === 0) return <p>{words.undoNothing}</p>;
  if (leans === 0) {
    return (
      <p>
        {words.undoSays(format.number(standing))}
        {joined > 0 && ` ${words.undoPeople(format.number(joined))}`}
      </p>
    );
  }
  return (
    <>
      <Notice kind="warning">{words.leans(format.number(leans))}</Notice>
      <ul className={styles.list}>
        {leaning.map(({ seq, thing, event, on, why, import: from }) => (
          <li key={seq} className={styles.leaning}>
            <ThingLink thing={`entry-${seq}`}>{messages.act.entry(seq)}</ThingLink> {people[thing] ?? thing}{' '}
            {event} · {format.shortDay(on)}
            {from && (
              <>
                {' '}
                <Link to="/orgs/$org/imports/$id" params={{ org, id: from.id }}>
                  {words.leansFrom(from.name)}
                </Link>
              </>
            )}
            <span className={styles.under}>
              <Marked text={why} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
