import type { ReactElement } from 'react';
import { useServices } from '../../../app/services.ts';
import { Answer } from '../../../parts/answer.tsx';
import type { AnswerName } from '../../../parts/answer.tsx';
import { Button } from '../../../parts/button.tsx';
import { Card } from '../../../parts/card.tsx';
import { fieldName } from '../../../parts/field-name.ts';
import styles from './clause.module.css';
import { triedIn, typed } from './facts.ts';
import type { Clause, Scenario } from './facts.ts';
import { useTrying } from './try-form.tsx';

/** The cases that prove the clause; what all of them share is said once. */
export function Scenarios({ clause }: { clause: Clause }): ReactElement {
  const { messages } = useServices();
  const words = messages.terms;
  const { scenarios } = clause;
  const [first] = scenarios;
  const shared = new Set(
    Object.entries(first?.facts ?? {})
      .filter(
        ([name, value]) => scenarios.length > 1 && scenarios.every(({ facts }) => facts[name] === value),
      )
      .map(([name]) => name),
  );
  return (
    <Card title={words.scenariosTitle} id="scenarios">
      <p className={styles.quiet}>{words.scenariosExplain}</p>
      {first && shared.size > 0 && (
        <p className={styles.quiet}>
          {words.inEach}: <FactWords scenario={first} only={(name) => shared.has(name)} />
        </p>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.case}</th>
            <th scope="col">{words.facts}</th>
            <th scope="col">{words.result}</th>
            <th scope="col" className="not-printed">
              <span className="for-readers">{words.tryCase}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {scenarios.map((scenario) => (
            <Row key={scenario.name} clause={clause} scenario={scenario} shared={shared} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

type RowProps = { clause: Clause; scenario: Scenario; shared: ReadonlySet<string> };

function Row({ clause, scenario, shared }: RowProps): ReactElement {
  const { messages } = useServices();
  const words = messages.terms;
  const [, setTried] = useTrying(clause);
  const tryIt = (): void => {
    setTried(triedIn(scenario));
    document.getElementById('try')?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  };
  return (
    <tr>
      <th scope="row">{scenario.name}</th>
      <td>
        <FactWords scenario={scenario} only={(name) => !shared.has(name)} />
        {scenario.regime === 'modernized' && ` (${words.byCheckout})`}
      </td>
      <td>
        <AnswerWords answer={scenario.answer} />
      </td>
      <td className="not-printed">
        <Button small aria-label={words.tryThis(scenario.name)} onClick={tryIt}>
          {words.tryCase}
        </Button>
      </td>
    </tr>
  );
}

type WordsProps = { scenario: Scenario; only: (name: string) => boolean };

function FactWords({ scenario, only }: WordsProps): ReactElement {
  const shownFact = useShownFact();
  const facts = Object.entries(scenario.facts).filter(([name]) => only(name));
  return (
    <>
      {facts.map(([name, value], n) => (
        <span key={name} lang="en">
          {n > 0 && ', '}
          <span className={styles.name}>{fieldName(name)}</span> {shownFact(value)}
        </span>
      ))}
    </>
  );
}

/** A fact as a person reads it. */
export function useShownFact(): (value: unknown) => string {
  const { messages, format } = useServices();
  return (value) => {
    if (typeof value === 'boolean') return value ? messages.terms.yes : messages.terms.no;
    if (typeof value === 'number') return format.number(value);
    return format.shortDay(format.amount(typed(value)));
  };
}

/** What a case comes to: the answer, and the days and numbers that belong to it. */
export function AnswerWords({ answer: given }: { answer: Readonly<Record<string, unknown>> }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.terms;
  const { answer, until, by, missing, figures } = given as {
    answer: AnswerName;
    until?: string;
    by?: string;
    missing?: string[];
    figures?: Record<string, number>;
  };
  const more = [
    until !== undefined && words.until(format.shortDay(until)),
    by !== undefined && words.by(format.shortDay(by)),
    missing && words.missing(missing.join(', ')),
    ...Object.entries(figures ?? {}).map(([name, number]) => `${fieldName(name)} ${format.number(number)}`),
  ].filter((part) => typeof part === 'string');
  return (
    <>
      <Answer answer={answer} /> {more.join(', ')}
    </>
  );
}
