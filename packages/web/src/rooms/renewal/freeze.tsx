import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useChoose } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { BackLink } from '../../parts/back-link.tsx';
import { Button } from '../../parts/button.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { Notice } from '../../parts/notice.tsx';
import { casesOf, isChosen, open, permittedActs } from './holdings.ts';
import type { FreezeRead } from './holdings.ts';
import { RecordAll } from './record-all.tsx';
import styles from './renewal.module.css';
import { WorkList } from './work-list.tsx';

/** Who held what when it was frozen, and the list to work through. */
export function Freeze({ freeze }: { freeze: string }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const read = useReading('/v1/orgs/{org}/freezes/{freeze}', { path: { freeze } });
  const { case: chosen } = useSearch({ strict: false });
  const [recording, setRecording] = useState(false);
  const acts = permittedActs(read.holdings);
  const todo = open.reduce((sum, one) => sum + (read.cases[one] ?? 0), 0);
  const shown = read.holdings.filter((holding) => isChosen(chosen, holding));
  return (
    <>
      <Head read={read} />
      <Progress read={read} todo={todo} />
      <Cases read={read} todo={todo} chosen={chosen} />
      {acts.length > 1 && (
        <p className="not-printed">
          <Button onClick={() => setRecording(true)}>{words.recordAll(format.number(acts.length))}</Button>
        </p>
      )}
      {shown.length === 0 ? <Notice kind="success">{words.allDone}</Notice> : <WorkList holdings={shown} />}
      {recording && <RecordAll acts={acts} close={() => setRecording(false)} />}
    </>
  );
}

function Head({ read }: { read: FreezeRead }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const { on, why, of, recordedAt, asOf, seq } = read;
  return (
    <>
      <BackLink to="/orgs/$org/renewal">{words.title}</BackLink>
      <header className={styles.head}>
        <h1>{words.frozenOn(format.day(on))}</h1>
        <Button small icon="print" className="not-printed" onClick={() => window.print()}>
          {words.print}
        </Button>
      </header>
      <p className={styles.when}>
        <span>{why}</span>
        <span>{of === undefined ? words.freezeAll : <ThingLink thing={of} />}</span>
        <ThingLink thing={`entry-${seq}`}>{words.recorded(format.instant(recordedAt))}</ThingLink>
        <span>{words.comparedOn(format.day(asOf))}</span>
      </p>
    </>
  );
}

function Progress({ read, todo }: { read: FreezeRead; todo: number }): ReactElement {
  const { messages, format } = useServices();
  const all = read.holdings.length;
  const text = messages.renewal.done(format.number(all - todo), format.number(all));
  return (
    <p className={styles.progress}>
      <progress value={all - todo} max={Math.max(all, 1)} aria-label={text} />
      <span>{text}</span>
    </p>
  );
}

type CasesProps = { read: FreezeRead; todo: number; chosen: string | undefined };

/** How many are in which case; each leads to those alone. */
function Cases({ read, todo, chosen }: CasesProps): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const choose = useChoose();
  const all: [string | undefined, string, number][] = [
    [undefined, words.todo, todo],
    ...casesOf(read.cases).map(([one, many]) => [one, words.cases[one], many] as [string, string, number]),
    ['all', words.everything, read.holdings.length],
  ];
  return (
    <ul className={`${styles.cases} not-printed`}>
      {all.map(([name, title, many]) => (
        <li key={name ?? ''}>
          <Button small aria-pressed={chosen === name} onClick={() => choose({ case: name })}>
            {title} <b>{format.number(many)}</b>
          </Button>
        </li>
      ))}
    </ul>
  );
}
