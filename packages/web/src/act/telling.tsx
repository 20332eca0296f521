import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTell } from '../api/use-tell.ts';
import { useMessages } from '../app/services.ts';
import { Button } from '../parts/button.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import styles from './act.module.css';
import { AnswerPane } from './answer-pane.tsx';
import { draftOf, emptyDraft, eventOf, kindOf, missingIn } from './draft.ts';
import type { Draft } from './draft.ts';
import { EventForm, useKinds } from './event-form.tsx';
import { Instead } from './instead.tsx';
import { ReceiptPane } from './receipt.tsx';
import { useAsked } from './use-asked.ts';

type Props = { words: string; close: () => void };

/** Asks about one act while it is written, and tells it. What was typed stays until it is recorded. */
export function Telling({ words, close }: Props): ReactElement {
  const { act, record } = useMessages();
  const [draft, setDraft] = useState<Draft>(() => draftOf(words));
  const kind = kindOf(useKinds(), draft.thing);
  const spec = kind?.events.find(({ event }) => event === draft.event);
  const missing = spec ? missingIn(draft, spec) : [];
  const events = spec && missing.length === 0 ? [eventOf(draft, spec)] : undefined;
  const tell = useTell();
  const { data } = useAsked(events);
  if (tell.data) {
    const another = (): void => {
      tell.reset();
      setDraft(emptyDraft);
    };
    return <ReceiptPane receipt={tell.data} another={another} close={close} />;
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (events) tell.mutate({ events });
      }}
    >
      <p className={styles.explain}>{act.explain}</p>
      <EventForm draft={draft} onChange={setDraft} />
      {missing.length > 0 && <p>{act.fill(missing.map(record.field).join(', '))}</p>}
      {events && (
        <AnswerPane
          events={events}
          instead={(answered) => (
            <Instead
              draft={draft}
              answered={answered}
              take={(thing) => setDraft({ ...draft, thing, on: '' })}
            />
          )}
        />
      )}
      {tell.error && <ProblemNotice error={tell.error} />}
      {events && (
        <>
          <p className={styles.explain}>{act.always}</p>
          <Button
            type="submit"
            look={data?.answer === 'forbidden' ? undefined : 'primary'}
            disabled={tell.isPending}
          >
            {tell.isPending ? act.telling : data?.answer === 'forbidden' ? act.tellAnyway : act.tell}
          </Button>
        </>
      )}
    </form>
  );
}
