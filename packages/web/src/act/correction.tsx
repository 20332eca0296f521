import { useState } from 'react';
import type { ReactElement } from 'react';
import { useRead } from '../api/use-read.ts';
import { useTell } from '../api/use-tell.ts';
import { useMessages } from '../app/services.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import styles from './act.module.css';
import { AnswerPane } from './answer-pane.tsx';
import { emptyDraft, eventOf, missingIn } from './draft.ts';
import type { Draft } from './draft.ts';
import { EventForm } from './event-form.tsx';
import { ReceiptPane } from './receipt.tsx';
import { TellButton } from './tell-button.tsx';
import { useAsked } from './use-asked.ts';
import { useKindOf } from './use-kind.ts';

type Props = { seq: number; close: () => void };

/** The draft of what is right begins with what was wrong. People are in it by their short names, as they are typed. */
function useWrong(seq: number): Draft | undefined {
  const { items } = useRead('/v1/orgs/{org}/journal', { query: { after: seq - 1, limit: 1 } });
  const { people } = useRead('/v1/orgs/{org}/people');
  const entry = items[0]?.entry;
  if (entry?.seq !== seq) return undefined;
  const { thing, event: name, on, commitment: _, ...fields } = entry.event;
  const text = (value: unknown): string => people.find(({ id }) => id === value)?.handle ?? String(value);
  const typed = Object.entries(fields).map(([field, value]): [string, string] => [
    field,
    typeof value === 'boolean' ? (value ? 'yes' : 'no') : text(value),
  ]);
  return { thing: text(thing), event: name, on, fields: Object.fromEntries(typed) };
}

/** Takes an entry back, and tells what is right in the same list. */
export function Correction({ seq, close }: Props): ReactElement {
  const { act } = useMessages();
  const wrong = useWrong(seq);
  if (wrong) return <Correcting seq={seq} wrong={wrong} close={close} />;
  return <Notice actions={<Button onClick={close}>{act.done}</Button>}>{act.noEntry(seq)}</Notice>;
}

function Correcting({ seq, wrong, close }: Props & { wrong: Draft }): ReactElement {
  const { act } = useMessages();
  const [because, setBecause] = useState('');
  const [isRight, setIsRight] = useState(true);
  const [right, setRight] = useState(wrong);
  const tell = useTell();
  const events = useEvents(seq, { because, right: isRight ? right : undefined });
  const asked = useAsked({ events, isTold: tell.isPending || tell.isSuccess });
  if (tell.data) return <ReceiptPane receipt={tell.data} another={close} close={close} />;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (events) tell.mutate({ events });
      }}
    >
      <p className={styles.explain}>{act.correctExplain}</p>
      <Field label={act.because}>
        <input value={because} required maxLength={500} onChange={({ target }) => setBecause(target.value)} />
      </Field>
      <label>
        <input type="checkbox" checked={isRight} onChange={({ target }) => setIsRight(target.checked)} />{' '}
        {act.tellRight}
      </label>
      {isRight && <EventForm draft={right} onChange={setRight} />}
      {events && (
        <>
          <AnswerPane asked={asked} />
          <TellButton asked={asked} tell={tell} says={isRight ? act.takeBackAndTell : act.takeBack} />
        </>
      )}
    </form>
  );
}

/** The withdrawal, and what is right where that is told as well; undefined while something is missing. */
function useEvents(seq: number, { because, right }: { because: string; right: Draft | undefined }) {
  const { thing, event } = right ?? emptyDraft;
  const spec = useKindOf(thing)?.events.find((one) => one.event === event);
  if (because.trim() === '') return undefined;
  const back = { thing: `entry-${seq}`, event: 'withdrawn', because: because.trim() };
  if (!right) return [back];
  return spec && missingIn(right, spec).length === 0 ? [back, eventOf(right, spec)] : undefined;
}
