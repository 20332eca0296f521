import type { components } from '@benefolio/client';
import type { ReactElement } from 'react';
import { useServices } from '../app/services.ts';
import { Button } from '../parts/button.tsx';
import { ActLink, ThingLink } from '../parts/links.tsx';
import { Notice } from '../parts/notice.tsx';
import { PersonName } from '../parts/person-name.tsx';
import styles from './act.module.css';
import type { Draft } from './draft.ts';

type Schemas = components['schemas'];

type Props = {
  draft: Draft;
  answered: Schemas['Answered'];
  /** Does the same with another thing, in this dialog. */
  take: (thing: string) => void;
};

/** What would be permitted instead: another such thing today, or the same one on the day from which it may be. */
export function Instead({ draft, answered: { alternatives, people }, take }: Props): ReactElement | null {
  const { messages, format } = useServices();
  const { act } = messages;
  if (alternatives.length === 0) return null;
  return (
    <section className={styles.instead}>
      <h3>{act.instead}</h3>
      <ul>
        {alternatives.map(({ event, product, free, unit, holder, kept }) => (
          <li key={`${event.thing} ${event.on}`} className={styles.alternative}>
            {event.thing === draft.thing ? (
              <>
                <span>{act.onThatDay(format.day(event.on))}</span>
                {kept === undefined ? (
                  <Later draft={draft} on={event.on} />
                ) : (
                  <span>{act.keptAlready(format.day(kept))}</span>
                )}
              </>
            ) : (
              <>
                <span>
                  {product} <ThingLink thing={event.thing} />{' '}
                  {holder === undefined ? (
                    act.free(
                      free === undefined || free === 1 ? undefined : `${format.number(free)} ${unit ?? ''}`,
                    )
                  ) : (
                    <>
                      {act.heldOutside} <PersonName id={holder} people={people} />
                    </>
                  )}
                </span>
                <Button onClick={() => take(event.thing)}>{act.use(event.thing)}</Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Keeps it for the person until that day; only what is assigned to somebody can be kept. */
function Later({ draft, on }: { draft: Draft; on: string }): ReactElement | null {
  const { act } = useServices().messages;
  const { to } = draft.fields;
  if (!draft.thing.startsWith('vs-') || draft.event !== 'assigned' || !to) return null;
  return <ActLink act={`${draft.thing} reserved for ${to} from ${on}`}>{act.reserve}</ActLink>;
}

type Kept = { kept: readonly Schemas['ReservationLine'][]; people?: Readonly<Record<string, string>> };

/** Reservations for others that an act goes against. They are ours, and no clause of the Guide. */
export function Reservations({ kept, people = {} }: Kept): ReactElement | null {
  const { messages, format } = useServices();
  if (kept.length === 0) return null;
  return (
    <Notice kind="warning">
      {kept.map((one) => (
        <p key={one.thing}>
          {messages.act.keptFor(one.thing, format.day(one.from))} <PersonName id={one.for} people={people} />
          {one.because && `: ${one.because}`}
        </p>
      ))}
    </Notice>
  );
}
