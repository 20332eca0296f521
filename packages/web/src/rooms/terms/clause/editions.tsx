import type { ReactElement } from 'react';
import { useServices } from '../../../app/services.ts';
import { Card } from '../../../parts/card.tsx';
import { fieldName } from '../../../parts/field-name.ts';
import styles from './clause.module.css';
import type { Clause } from './facts.ts';
import { AnswerWords, useShownFact } from './scenarios.tsx';

type Difference = Clause['differences'][number];
type EditionName = Difference['newer'];

/** The editions with their numbers, and what each changed of the one before it. */
export function Editions({ clause }: { clause: Clause }): ReactElement {
  const { messages } = useServices();
  const words = messages.terms;
  const nameOf = useEditionName();
  const shownFact = useShownFact();
  return (
    <Card title={words.editions} id="editions">
      <ul className={styles.editions}>
        {clause.editions.map((edition) => {
          const numbers = Object.entries(edition.params).map(
            ([name, value]) => `${fieldName(name)} ${shownFact(value)}`,
          );
          return (
            <li key={nameOf(edition)}>
              <strong>{nameOf(edition)}</strong> {numbers.join(', ') || words.noNumbers}
            </li>
          );
        })}
      </ul>
      {clause.differences.length === 0 && <p className={styles.quiet}>{words.oneEdition}</p>}
      {clause.differences.map((difference) => (
        <Changed key={nameOf(difference.newer)} difference={difference} />
      ))}
    </Card>
  );
}

function useEditionName(): (edition: EditionName) => string {
  const { messages, format } = useServices();
  const { editionOf, regimes } = messages.terms;
  return ({ from, regime }) =>
    `${editionOf(format.day(from))}${regime === undefined ? '' : `, ${regimes[regime]}`}`;
}

function Changed({ difference }: { difference: Difference }): ReactElement {
  const { messages } = useServices();
  const words = messages.terms;
  const nameOf = useEditionName();
  const shownFact = useShownFact();
  const { params, scenarios } = difference;
  const [newer, older] = [nameOf(difference.newer), nameOf(difference.older)];
  return (
    <section className={styles.changed} aria-label={words.changed(newer, older)}>
      <h3>{words.changed(newer, older)}</h3>
      {params.length === 0 && <p>{words.sameNumbers}</p>}
      {scenarios.length === 0 && <p>{words.sameAnswers}</p>}
      {params.length + scenarios.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{`${words.number} / ${words.case}`}</th>
              <th scope="col">{newer}</th>
              <th scope="col">{older}</th>
            </tr>
          </thead>
          <tbody>
            {params.map((param) => (
              <tr key={param.name}>
                <th scope="row">{fieldName(param.name)}</th>
                <td>{param.newer === undefined ? '–' : shownFact(param.newer)}</td>
                <td>{param.older === undefined ? '–' : shownFact(param.older)}</td>
              </tr>
            ))}
            {scenarios.map((one) => (
              <tr key={one.name}>
                <th scope="row">{one.name}</th>
                <td>
                  <AnswerWords answer={one.newer} />
                </td>
                <td>
                  <AnswerWords answer={one.older} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
