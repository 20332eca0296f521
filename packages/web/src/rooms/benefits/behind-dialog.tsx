import { unitBeside } from '@benefolio/core';
import { Suspense } from 'react';
import type { ReactElement } from 'react';
import type { components } from '@benefolio/client';
import { useReading } from '../../api/use-read.ts';
import { useChoose } from '../../app/choose.ts';
import { Pending } from '../../app/pages.tsx';
import { useServices } from '../../app/services.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { EventWords } from '../../parts/event-words.tsx';
import { NumberLink, useWrite } from '../../parts/number-link.tsx';
import type { NumberName } from '../../parts/number-link.tsx';
import { RecordedAt } from '../../parts/recorded-at.tsx';
import { ThingLink } from '../../parts/links.tsx';
import styles from './behind.module.css';
import { useBenefitsSearch } from './words.ts';

/** Over the page, what adds up to the number that the address names. */
export function BehindDialog(): ReactElement | null {
  const { messages } = useServices();
  const choose = useChoose();
  const { number: asked } = useBenefitsSearch();
  const [thing = '', number = ''] = asked?.split(' ') ?? [];
  if (!isName(number, messages.numbers)) return null;
  return (
    <Dialog
      key={asked}
      title={messages.behind.title(messages.numbers[number], thing)}
      onClose={() => choose({ number: undefined })}
    >
      <Suspense fallback={<Pending />}>
        <Behind thing={thing} number={number} />
      </Suspense>
    </Dialog>
  );
}

const isName = (text: string, names: object): text is NumberName =>
  Object.hasOwn(names, text) && text !== 'unknown' && text !== 'open';

type Opened = components['schemas']['Behind'];

function Behind({ thing, number }: { thing: string; number: NumberName }): ReactElement {
  const { messages, format } = useServices();
  const write = useWrite();
  const words = messages.behind;
  const opened = useReading('/v1/orgs/{org}/numbers/{thing}', { path: { thing }, query: { number } });
  const { value, unit, lines, on, product } = opened;
  return (
    <>
      <p className={styles.value}>
        {write(value)}{' '}
        {typeof value === 'number' && <small>{messages.record.unit(unitBeside(value, unit))}</small>}
      </p>
      <p className={styles.says}>
        <ThingLink thing={thing}>{product}</ThingLink> {words.says(format.day(on))}
      </p>
      {lines.length === 0 ? <p>{words.nothing}</p> : <Lines opened={opened} />}
    </>
  );
}

function Lines({ opened: { lines, value, number, people } }: { opened: Opened }): ReactElement {
  const { messages, format } = useServices();
  const write = useWrite();
  const words = messages.behind;
  // What lies under an entitlement has days of its own.
  const hasDays = lines.some((line) => line.thing === undefined);
  return (
    <table className={styles.lines}>
      <thead>
        <tr>
          {hasDays && <th scope="col">{words.on}</th>}
          <th scope="col">{words.what}</th>
          <th scope="col" className={styles.end}>
            {words.change}
          </th>
          <th scope="col" className={styles.end}>
            {words.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, n) => (
          <tr key={`${line.on} ${line.seq ?? line.thing ?? line.turn} ${n}`}>
            {hasDays && (
              <td className={styles.day}>{line.thing === undefined && format.shortDay(line.on)}</td>
            )}
            <td>
              <Cause line={line} people={people} />
            </td>
            <td className={styles.end}>
              <Change line={line} number={number} />
            </td>
            <td className={styles.end}>{write(line.after)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={hasDays ? 3 : 2}>
            {words.sum}
          </th>
          <td className={styles.end}>{write(value)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

type BehindLine = Opened['lines'][number];

/** That of a piece opens in turn. */
function Change({ line, number }: { line: BehindLine; number: NumberName }): ReactElement {
  const { format } = useServices();
  const write = useWrite();
  const { thing, change } = line;
  if (thing !== undefined) return <NumberLink thing={thing} number={number} value={change} />;
  return <>{change === 'unknown' ? write(change) : format.signed(change)}</>;
}

/** The entry, what time did, or a piece. */
function Cause({ line, people }: { line: BehindLine; people: Opened['people'] }): ReactElement {
  const { messages } = useServices();
  const { event, seq, recordedAt, turn, thing, product } = line;
  if (event && seq !== undefined) {
    return (
      <>
        <EventWords event={event} people={people} />
        <small className={styles.entry}>
          <ThingLink thing={`entry-${seq}`}>{messages.benefits.entry(seq)}</ThingLink>{' '}
          {recordedAt !== undefined && (
            <>
              {messages.time.recorded} <RecordedAt at={recordedAt} />
            </>
          )}
        </small>
      </>
    );
  }
  if (turn) return <>{messages.behind.turns[turn]}</>;
  return (
    <>
      <ThingLink thing={thing ?? ''}>{product}</ThingLink> {thing}
    </>
  );
}
