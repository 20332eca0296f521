import { useState } from 'react';
import type { ReactElement } from 'react';
import { useRead } from '../api/use-read.ts';
import { useTell } from '../api/use-tell.ts';
import { useMessages } from '../app/services.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import styles from './act.module.css';
import { AnswerPane } from './answer-pane.tsx';
import { eventOf, kindOf, missingIn } from './draft.ts';
import type { Draft } from './draft.ts';
import { EventForm, useKinds } from './event-form.tsx';
import { ReceiptPane } from './receipt.tsx';

type Props = { seq: number; close: () => void };

/** The draft of what is right begins with what was wrong. */
function useWrong(seq: number): Draft | undefined {
  const { items } = useRead('/v1/orgs/{org}/journal', { query: { after: seq - 1, limit: 1 } });
  const event = items[0]?.entry.event;
  if (!event) return undefined;
  const { thing, event: name, on, commitment: _, ...fields } = event;
  const typed = Object.entries(fields).map(([field, value]): [string, string] => [
    field,
    typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value),
  ]);
  return { thing, event: name, on, fields: Object.fromEntries(typed) };
}

/** Takes an entry back, and tells what is right in the same list. */
export function Correction({ seq, close }: Props): ReactElement {
  const { act } = useMessages();
  const wrong = useWrong(seq);
  const kinds = useKinds();
  const [because, setBecause] = useState('');
  const [isRight, setIsRight] = useState(true);
  const [right, setRight] = useState(wrong);
  const tell = useTell();
  if (tell.data) return <ReceiptPane receipt={tell.data} another={close} close={close} />;
  const spec = right && kindOf(kinds, right.thing)?.events.find(({ event }) => event === right.event);
  const back = { thing: `entry-${seq}`, event: 'withdrawn', because: because.trim() };
  const isComplete = because.trim() !== '' && (!isRight || (spec && missingIn(right, spec).length === 0));
  const events = isComplete ? [back, ...(isRight && spec ? [eventOf(right, spec)] : [])] : undefined;
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
      {isRight && right && <EventForm draft={right} onChange={setRight} />}
      {events && <AnswerPane events={events} />}
      {tell.error && <ProblemNotice error={tell.error} />}
      <Button type="submit" look="primary" disabled={!events || tell.isPending}>
        {tell.isPending ? act.telling : isRight ? act.takeBackAndTell : act.takeBack}
      </Button>
    </form>
  );
}
