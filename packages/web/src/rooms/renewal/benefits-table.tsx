import { Link, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { withWords } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { buttonClass } from '../../parts/button.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { usePrinting } from '../../parts/printing.ts';
import { currency, nowText, quantityText } from './amounts.ts';
import { keyOf, shared, shortTitleOf } from './plan.ts';
import type { BenefitChange, Plan } from './plan.ts';
import styles from './renewal.module.css';

/** What is granted now, and what each choice would bring: one row a benefit. */
export function BenefitsTable({ plans }: { plans: readonly Plan[] }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const { fresh } = useSearch({ strict: false });
  const isPrinting = usePrinting();
  const all = shared(
    plans,
    ({ benefits }) => benefits,
    ({ thing, benefit }) => thing ?? benefit,
  );
  const rows = all.filter(({ first }) => first.thing !== undefined);
  const added = all.filter(({ first }) => first.thing === undefined);
  const isOpen = fresh === 'yes' || isPrinting;
  return (
    <section aria-labelledby="benefits" className={styles.part}>
      <h2 id="benefits">{words.benefits}</h2>
      <p className={styles.says}>{words.binds}</p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby="benefits">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.benefit}</th>
              <th scope="col">{words.now}</th>
              <th scope="col">{words.inUse}</th>
              {plans.map((plan) => (
                <th key={keyOf(plan)} scope="col">
                  {shortTitleOf(plan, words)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...rows, ...(isOpen ? added : [])].map((row) => (
              <Row key={row.first.thing ?? row.first.benefit} row={row} plans={plans} />
            ))}
          </tbody>
        </table>
      </div>
      {added.length > 0 && (
        <p className={`${styles.after} not-printed`}>
          <Link
            to="."
            search={withWords({ fresh: isOpen ? undefined : 'yes' })}
            resetScroll={false}
            className={buttonClass({ small: true })}
          >
            {isOpen ? words.hideFresh : words.showFresh(format.number(added.length))}
          </Link>
        </p>
      )}
      <Notes notes={[...new Set(plans.flatMap(({ says }) => says))]} />
    </section>
  );
}

/** What the sources leave open. */
function Notes({ notes }: { notes: readonly string[] }): ReactElement | null {
  const { renewal } = useServices().messages;
  if (notes.length === 0) return null;
  return (
    <>
      <h3 className={styles.after}>{renewal.open}</h3>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

type Shared = { first: BenefitChange; all: readonly { one: BenefitChange; plan: Plan }[] };

function Row({ row, plans }: { row: Shared; plans: readonly Plan[] }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const { first, all } = row;
  const { benefit, thing, now, unit, inUse } = first;
  const listed = [...new Set(all.flatMap(({ one }) => one.listedAs ?? []))];
  return (
    <tr>
      <th scope="row">
        {thing === undefined ? benefit : <ThingLink thing={thing}>{benefit}</ThingLink>}
        {listed.length > 0 && <span className={styles.small}>{words.listedAs(listed.join(', '))}</span>}
      </th>
      <td>
        {now === undefined ? words.fresh : nowText(now, unit, { format, words })}{' '}
        <span className={styles.small}>{unit?.replace(currency, '')}</span>
      </td>
      <td>{inUse === undefined || currency.test(unit ?? '') ? '' : format.number(inUse)}</td>
      {plans.map((plan) => (
        <Next key={keyOf(plan)} plan={plan} change={all.find((one) => one.plan === plan)?.one} now={now} />
      ))}
    </tr>
  );
}

type NextProps = { plan: Plan; change: BenefitChange | undefined; now: BenefitChange['now'] };

function Next({ plan, change, now }: NextProps): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  if (!change) return <td />;
  if (plan.what === 'lapse') return <td className={styles.open}>{words.noMore}</td>;
  const { next, certainty, conflict, source, asOf } = change;
  const number = Number.parseInt(String(next), 10);
  const less = typeof now === 'number' && (next === 'not listed' || number < now);
  const more = typeof now === 'number' && number > now;
  const from = [source, asOf && format.day(asOf), conflict].filter(Boolean).join('; ');
  return (
    <td className={less ? styles.less : next === 'unknown' ? styles.open : undefined} title={from}>
      {quantityText(next, { format, words })}
      {less && <Sign sign="↓" says={words.fewer} />}
      {more && <Sign sign="↑" says={words.more} />}
      {certainty !== undefined && <span className={styles.small}>{certainty}</span>}
    </td>
  );
}

const Sign = ({ sign, says }: { sign: string; says: string }): ReactElement => (
  <>
    <span aria-hidden="true"> {sign}</span>
    <span className="for-readers"> {says}</span>
  </>
);
