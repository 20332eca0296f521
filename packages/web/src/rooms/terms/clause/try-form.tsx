import { useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useChoose } from '../../../app/choose.ts';
import { useServices } from '../../../app/services.ts';
import { Card } from '../../../parts/card.tsx';
import { Field } from '../../../parts/field.tsx';
import { FindingCard } from '../../../parts/finding-card.tsx';
import { ProblemNotice } from '../../../parts/problem.tsx';
import { fieldName } from '../../../parts/field-name.ts';
import styles from './clause.module.css';
import { FactInput } from './fact-input.tsx';
import { factsText, triedOf } from './facts.ts';
import type { Clause, Regime, Tried } from './facts.ts';
import { useTried } from './use-tried.ts';

/** What is tried stands in the address, so that a case can be sent to somebody. */
export function useTrying(clause: Clause): [Tried, (tried: Tried, replace?: boolean) => void] {
  const search = useSearch({ strict: false });
  const choose = useChoose();
  return [
    triedOf(clause, search),
    ({ facts, regime }, replace) => choose({ facts: factsText(facts), regime }, replace),
  ];
}

/** A form made from the facts of the clause, and what the clause makes of them. */
export function TryForm({ clause }: { clause: Clause }): ReactElement {
  const { messages } = useServices();
  const words = messages.terms;
  const [tried, setTried] = useTrying(clause);
  const change = (name: string, value: string | undefined): void => {
    const { [name]: _, ...others } = tried.facts;
    // A word after the other as they are typed leaves no steps behind.
    setTried({ ...tried, facts: value === undefined ? others : { ...tried.facts, [name]: value } }, true);
  };
  const hasRegimes = clause.editions.some(({ regime }) => regime !== undefined);
  return (
    <Card title={words.try} id="try">
      <p className={styles.quiet}>{words.tryExplain}</p>
      <div className={styles.trying}>
        <form className={styles.facts} aria-label={words.try} onSubmit={(event) => event.preventDefault()}>
          {clause.facts.map((field) => (
            <FactInput
              key={field.name}
              field={field}
              value={tried.facts[field.name]}
              onChange={(value) => change(field.name, value)}
            />
          ))}
          {hasRegimes && (
            <div className={styles.fact}>
              <Field label={words.regime}>
                <select
                  value={tried.regime}
                  onChange={({ target }) => setTried({ ...tried, regime: target.value as Regime })}
                >
                  <option value="legacy">{words.regimes.legacy}</option>
                  <option value="modernized">{words.regimes.modernized}</option>
                </select>
              </Field>
            </div>
          )}
        </form>
        <TriedAnswer clause={clause.id} tried={tried} />
      </div>
    </Card>
  );
}

function TriedAnswer({ clause, tried }: { clause: string; tried: Tried }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.terms;
  const { data, error, isFetching } = useTried(clause, tried);
  const figures = Object.entries(data?.figures ?? {});
  return (
    <section className={styles.tried} aria-label={words.answer} aria-live="polite" aria-busy={isFetching}>
      {!data && !error && <p>{words.asking}</p>}
      {error ? (
        <ProblemNotice error={error} />
      ) : (
        data && (
          <>
            <FindingCard finding={{ ...data, thing: '' }} />
            <p className={styles.quiet}>
              {[
                words.edition(format.day(data.edition)),
                ...figures.map(([name, number]) => `${fieldName(name)} ${format.number(number)}`),
              ].join(' · ')}
            </p>
          </>
        )
      )}
    </section>
  );
}
