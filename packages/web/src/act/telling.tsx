import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTell } from '../api/use-tell.ts';
import { takeLetters } from '../app/early-letters.ts';
import { useMessages } from '../app/services.ts';
import styles from './act.module.css';
import { AnswerPane } from './answer-pane.tsx';
import { draftOf, emptyDraft, eventOf, missingIn, wordsOfDraft } from './draft.ts';
import type { Draft, EventOfKind } from './draft.ts';
import { EventForm } from './event-form.tsx';
import { FirstAct } from './first-act.tsx';
import { Instead } from './instead.tsx';
import { ReceiptPane } from './receipt.tsx';
import { TellButton } from './tell-button.tsx';
import { useAsked } from './use-asked.ts';
import { useKindOf } from './use-kind.ts';
import { useRested } from './use-rested.ts';

type Props = {
  words: string;
  /** What is told just before it, in the same list. */
  first?: string | undefined;
  /** The address follows what is written. */
  follow: (words: string) => void;
  close: () => void;
};

/** Asks about one act while it is written, and tells it. What was typed stays until it is recorded. */
export function Telling({ words, first, follow, close }: Props): ReactElement {
  const { act, record } = useMessages();
  const { draft, setDraft, before, setBefore, missing, events, spec } = useDrafts(words, first);
  const tell = useTell();
  const asked = useAsked({ events, isTold: tell.isPending || tell.isSuccess });
  useFollowed({ draft, spec, isTold: tell.isSuccess, words, follow });
  const write = (now: Draft): void => {
    if (tell.error) tell.reset();
    setDraft(now);
  };
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
      <p className={styles.explain}>{before ? act.handOutExplain : act.explain}</p>
      {before && <FirstAct draft={before} onChange={setBefore} />}
      <EventForm draft={draft} onChange={write} />
      {missing.length > 0 && <p>{act.fill(missing.map(record.field).join(', '))}</p>}
      {events && (
        <>
          <AnswerPane
            asked={asked}
            instead={(answered) => (
              <Instead
                draft={draft}
                answered={answered}
                take={(thing) => write({ ...draft, thing, on: '' })}
              />
            )}
          />
          <TellButton asked={asked} tell={tell} />
        </>
      )}
    </form>
  );
}

/** What is written, what goes before it, and the events that both are once nothing is missing. */
function useDrafts(words: string, first: string | undefined) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(words));
  useEffect(() => {
    const letters = takeLetters();
    if (letters !== '') setDraft((now) => ({ ...now, thing: `${letters}${now.thing}` }));
  }, []);
  const [early, setBefore] = useState(() => (first === undefined ? undefined : draftOf(first)));
  // Another thing may be taken instead, which is there already.
  const before = early?.thing === draft.thing ? early : undefined;
  const spec = useSpec(draft);
  const specBefore = useSpec(before ?? emptyDraft);
  const missing = [
    ...(before && specBefore ? missingIn(before, specBefore) : []),
    ...(spec ? missingIn(draft, spec) : []),
  ];
  const isWhole = spec && missing.length === 0 && (!before || specBefore);
  const events = isWhole
    ? [...(before && specBefore ? [eventOf(before, specBefore)] : []), eventOf(draft, spec)]
    : undefined;
  return { draft, setDraft, before, setBefore, missing, events, spec };
}

function useSpec({ thing, event }: Draft): EventOfKind | undefined {
  return useKindOf(thing)?.events.find((one) => one.event === event);
}

const rest = 400;

type Followed = Pick<Props, 'words' | 'follow'> & {
  draft: Draft;
  spec: EventOfKind | undefined;
  isTold: boolean;
};

/** When the hand rests the address says what is written, so that a reload shows it again; what is told is done. */
function useFollowed({ draft, spec, isTold, words, follow }: Followed): void {
  const written = useRested(isTold ? '' : wordsOfDraft(draft, spec), rest);
  useEffect(() => {
    if (written !== undefined && written !== words) follow(written === '' ? ' ' : written);
  }, [written]);
}
