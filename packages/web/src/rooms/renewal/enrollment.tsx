import { Link, useSearch } from '@tanstack/react-router';
import type { CSSProperties, ReactElement } from 'react';
import { useOrg, useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { BackLink } from '../../parts/back-link.tsx';
import { Button } from '../../parts/button.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { Notice } from '../../parts/notice.tsx';
import { BenefitsTable } from './benefits-table.tsx';
import { Calendar } from './calendar.tsx';
import { Clauses } from './clauses.tsx';
import { EnrollmentFreezes } from './enrollment-freezes.tsx';
import { OfferChooser } from './offer-chooser.tsx';
import { PlanCard } from './plan-card.tsx';
import { keyOf, works } from './plan.ts';
import type { Renewal } from './plan.ts';
import styles from './renewal.module.css';

/** The codes of offers in an address: `expanded,launch`. */
export const offersIn = (to: string | undefined): string[] =>
  (to ?? '').split(',').filter((one) => one !== '');

/** Rows of a choice beside its work: its name, what the terms make of it, its cost, and the act. */
const frame = 4;

/** The choices at the end of an enrollment year, side by side. */
export function Enrollment({ enrollment }: { enrollment: string }): ReactElement {
  const { to } = useSearch({ strict: false });
  const offers = offersIn(to);
  const renewal = useReading('/v1/orgs/{org}/renewals/{enrollment}', {
    path: { enrollment },
    query: { to: offers.length === 0 ? undefined : offers },
  });
  const { plans } = renewal;
  return (
    <>
      <Head renewal={renewal} />
      {plans.length === 0 ? <Decided renewal={renewal} /> : <Plans renewal={renewal} offers={offers} />}
      <EnrollmentFreezes renewal={renewal} />
    </>
  );
}

/** What was decided, and what came of it. */
function Decided({ renewal: { state, renewedBy } }: { renewal: Renewal }): ReactElement {
  const { messages } = useServices();
  const words = messages.renewal;
  const org = useOrg();
  return (
    <Notice>
      {words.decided(words.states[state])}{' '}
      {renewedBy.map((id) => (
        <Link key={id} to="/orgs/$org/renewal/$id" params={{ org, id }}>
          {words.renewedBy(id)}
        </Link>
      ))}
    </Notice>
  );
}

function Plans({ renewal, offers }: { renewal: Renewal; offers: readonly string[] }): ReactElement {
  const { plans } = renewal;
  const shown = works.filter((work) => plans.some(({ effects }) => effects.some((one) => one.work === work)));
  return (
    <>
      <OfferChooser offers={renewal.offers} chosen={offers} />
      <div className={styles.plans} style={{ '--rows': frame + shown.length } as CSSProperties}>
        {plans.map((plan) => (
          <PlanCard key={keyOf(plan)} plan={plan} shown={shown} chosen={offers} today={renewal.on} />
        ))}
      </div>
      <Calendar plans={plans} today={renewal.on} />
      <BenefitsTable plans={plans} />
      <Clauses plans={plans} />
    </>
  );
}

function Head({ renewal }: { renewal: Renewal }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const { enrollment, title, until, anniversary, renewBy, days } = renewal;
  const dates = [
    [words.anniversary, anniversary],
    [words.renewBy, renewBy],
  ] as const;
  return (
    <>
      <BackLink to="/orgs/$org/renewal">{words.title}</BackLink>
      <header className={styles.head}>
        <h1>{title}</h1>
        <ThingLink thing={enrollment} />
        <Button small icon="print" className="not-printed" onClick={() => window.print()}>
          {words.print}
        </Button>
      </header>
      <p className={styles.when}>
        <strong>{words.lastDayIn(format.day(until), format.fromNow(days))}</strong>
        {dates.map(([name, day]) => day && <span key={name}>{`${name}: ${format.day(day)}`}</span>)}
      </p>
    </>
  );
}
