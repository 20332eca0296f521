import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { components } from '@benefolio/client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { readQuery } from '../../api/read.ts';
import { useOrg, useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import styles from './audit.module.css';
import { saveFile } from './save.ts';
import { SendDialog } from './send-dialog.tsx';

type All = components['schemas']['Checkpoints'];

/** How the journal stands, signed, to be sent to somebody outside; and where earlier ones went. */
export function Checkpoints(): ReactElement {
  const { messages, format } = useServices();
  const words = messages.audit.checkpoints;
  const { now, sent } = useReading('/v1/orgs/{org}/checkpoints');
  // The journal may go on before it is said to whom the file went: what was made stays.
  const [made, setMade] = useState<All['now']>();
  const [isOpen, setOpen] = useState(false);
  const make = (): void => {
    setMade(now);
    saveFile(nameOf(now.size), [now.note], 'text/plain');
  };
  return (
    <section className={styles.card} aria-labelledby="checkpoints">
      <h2 id="checkpoints">{words.title}</h2>
      <p>{words.explain}</p>
      <p>
        {words.now(format.number(now.size))} <code className={styles.hash}>{now.root}</code>
      </p>
      <div className={`${styles.does} not-printed`}>
        <Button icon="download" onClick={make}>
          {words.download}
        </Button>
        {made && (
          <Button look="primary" onClick={() => setOpen(true)}>
            {words.sendRecord}
          </Button>
        )}
      </div>
      {made && <p role="status">{words.downloaded(nameOf(made.size))}</p>}
      <SentList sent={sent} />
      {made && isOpen && (
        <SendDialog
          title={words.sendRecord}
          to=""
          events={({ to, how }) => [
            {
              thing: `checkpoint-${made.size}`,
              event: 'sent',
              size: made.size,
              root: made.root,
              to,
              ...(how !== undefined && { how }),
            },
          ]}
          close={() => {
            setOpen(false);
            setMade(undefined);
          }}
        />
      )}
    </section>
  );
}

const nameOf = (size: number): string => `checkpoint-${size}.txt`;

function SentList({ sent }: { sent: All['sent'] }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.audit.checkpoints;
  const { fits, check, isChecking, error } = useFits();
  if (sent.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <div className={styles.scrolled}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[words.sentOn, words.size, words.to, words.how, words.for, ''].map((head, n) => (
                <th key={n} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sent.map(({ checkpoint, on, size, to, how, review }, n) => (
              <tr key={n}>
                <td>{format.shortDay(on)}</td>
                <td>
                  <ThingLink thing={checkpoint}>{format.number(size)}</ThingLink>
                </td>
                <td>{to}</td>
                <td>{how}</td>
                <td>{review !== undefined && <ThingLink thing={review} />}</td>
                <td>
                  <Fits fits={fits?.get(checkpoint)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {error !== null && <ProblemNotice error={error} />}
      <div className={`${styles.does} not-printed`}>
        <Button onClick={check} disabled={isChecking}>
          {isChecking ? words.checking : words.fits}
        </Button>
      </div>
    </>
  );
}

function Fits({ fits }: { fits: boolean | undefined }): ReactElement | null {
  const { messages } = useServices();
  const words = messages.audit.checkpoints;
  if (fits === undefined) return null;
  return (
    <span className={`${styles.state} ${fits ? styles.closed : styles.late}`}>
      <Icon name={fits ? 'permitted' : 'forbidden'} />
      {fits ? words.fit : words.fitsNot}
    </span>
  );
}

/** Hashes the journal again when somebody asks for it. */
function useFits() {
  const { api } = useServices();
  const org = useOrg();
  const [isAsked, setAsked] = useState(false);
  const { data, isFetching, error, refetch } = useQuery({
    ...readQuery(api, '/v1/orgs/{org}/checkpoints', { path: { org }, query: { fits: 'true' } }),
    enabled: isAsked,
    throwOnError: false,
    placeholderData: keepPreviousData,
  });
  const fits = data && new Map(data.sent.map((one) => [one.checkpoint, one.fits]));
  const check = (): void => {
    if (isAsked) void refetch();
    setAsked(true);
  };
  return { fits, check, isChecking: isFetching, error };
}
