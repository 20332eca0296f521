import { Link, useNavigate } from '@tanstack/react-router';
import type { components } from '@benefolio/client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useOrg, useRead } from '../../api/use-read.ts';
import { useTell } from '../../api/use-tell.ts';
import { useServices } from '../../app/services.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import { OfferFields } from './offer-fields.tsx';
import { boughtOf } from './bought.ts';
import type { Held } from './bought.ts';
import styles from './start.module.css';

/** The offers that the partner holds; each becomes an enrollment of one year. */
export function Offers(): ReactElement {
  const { messages, format } = useServices();
  const words = messages.start;
  const org = useOrg();
  const { enrollments } = useRead('/v1/orgs/{org}/settings');
  const [held, setHeld] = useState<readonly Held[]>([]);
  const navigate = useNavigate();
  const tell = useTell();
  const toLines = (enrollment: string | undefined): void =>
    void navigate({ to: '/orgs/$org/start/$step', params: { org, step: 'lines' }, search: { enrollment } });
  const taken = new Set(enrollments.map(({ thing }) => thing));
  const record = (): void =>
    tell.mutate(
      { events: held.map((one) => boughtOf(one, taken)) },
      { onSuccess: ({ entries }) => toLines(entries[0]?.event.thing) },
    );
  return (
    <div className={styles.page}>
      <p className={styles.says}>{words.offersSays}</p>
      {enrollments.length > 0 && <OnRecord />}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          record();
        }}
      >
        <Choices held={held} onChange={setHeld} taken={taken} />
        {tell.error && <ProblemNotice error={tell.error} />}
        <div className={styles.tools}>
          <Button type="submit" look="primary" disabled={held.length === 0 || tell.isPending}>
            {words.record(format.number(held.length))}
          </Button>
          {enrollments.length > 0 && <Button onClick={() => toLines(undefined)}>{words.skip}</Button>}
        </div>
      </form>
    </div>
  );
}

function OnRecord(): ReactElement {
  const { messages, format } = useServices();
  const words = messages.start;
  const org = useOrg();
  const { enrollments } = useRead('/v1/orgs/{org}/settings');
  return (
    <Card title={words.onRecord} id="on-record">
      <ul className={styles.list}>
        {enrollments.map(({ thing, title, first, until, state }) => (
          <li key={thing} className={styles.line}>
            <span>
              <ThingLink thing={thing}>{title}</ThingLink>{' '}
              <span className={styles.quiet}>
                {format.shortDay(first)} – {format.shortDay(until)} · {messages.settings.state[state]}
              </span>
            </span>
            {state === 'in force' && (
              <Link
                to="/orgs/$org/start/$step"
                params={{ org, step: 'lines' }}
                search={{ enrollment: thing }}
                className={buttonClass({ small: true })}
                aria-label={`${words.grantIt}: ${title}`}
              >
                {words.grantIt}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

type ChoicesProps = {
  held: readonly Held[];
  onChange: (held: readonly Held[]) => void;
  taken: ReadonlySet<string>;
};

type Offer = components['schemas']['Catalog']['offers'][number];

/** Every offer of the catalog; one that is held opens into what is known of it. */
function Choices({ held, onChange, taken }: ChoicesProps): ReactElement {
  const { messages, format } = useServices();
  const { today } = useRead('/v1/orgs/{org}');
  const { offers } = useRead('/v1/orgs/{org}/catalog');
  const blank = { on: today, until: '', eligible: '', renewal: false } as const;
  const without = (offer: string): Held[] => held.filter((one) => one.offer !== offer);
  const item = ({ offer, title, fee }: Offer): ReactElement => {
    const one = held.find((chosen) => chosen.offer === offer);
    return (
      <li key={offer} className={styles.offer}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={one !== undefined}
            onChange={({ target }) =>
              onChange(target.checked ? [...held, { offer, ...blank }] : without(offer))
            }
          />
          <span className={styles.names}>
            <strong>{title}</strong>
            {fee && Number.parseFloat(fee.fee) > 0 && (
              <span className={styles.quiet}>{messages.start.fee(format.amount(fee.fee))}</span>
            )}
          </span>
        </label>
        {one && (
          <OfferFields
            held={one}
            today={today}
            taken={taken}
            onChange={(next) => onChange(held.map((other) => (other === one ? next : other)))}
          />
        )}
      </li>
    );
  };
  const [older = [], current = []] = [true, false].map((old) => offers.filter(({ sold }) => sold !== old));
  return (
    <>
      <ul className={styles.offers}>{current.map(item)}</ul>
      <details>
        <summary>{messages.start.older}</summary>
        <ul className={styles.offers}>{older.map(item)}</ul>
      </details>
    </>
  );
}
