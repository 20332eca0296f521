import type { ReactElement } from 'react';
import { useServices } from '../../../app/services.ts';
import { Card } from '../../../parts/card.tsx';
import { ActLink, ThingLink } from '../../../parts/links.tsx';
import { FindingCard } from '../../../parts/finding-card.tsx';
import styles from './person.module.css';
import { Terms } from './terms.tsx';
import type { Holding, PersonPage } from './use-person.ts';
import { UseItem } from './use-item.tsx';

type Props = {
  person: PersonPage;
  /** The person looks at it. */
  mine?: boolean;
};

/** What somebody holds: since when and until when, what for, what is wrong with it, and on which terms. */
export function Holdings({ person, mine = false }: Props): ReactElement {
  const words = useServices().messages.people;
  const { holdings, everywhere } = person;
  const held = holdings.filter(({ as }) => as !== 'installer');
  return (
    <Card title={mine ? words.mine.holds : words.holds} id="holds">
      {held.length === 0 && <p>{mine ? words.mine.holdsNothing : words.holdsNothing}</p>}
      <ul>
        {held.map((holding, n) => (
          <One
            key={`${holding.as} ${holding.thing}`}
            holding={holding}
            person={person}
            mine={mine}
            // Another of the same kind has the same terms.
            open={mine && held[n - 1]?.kind !== holding.kind}
          />
        ))}
      </ul>
      {held.length > 0 && <Terms person={person} clauses={everywhere} title={words.termsOfAll} open={mine} />}
      <Machines holdings={holdings.filter(({ as }) => as === 'installer')} />
    </Card>
  );
}

type OneProps = Required<Props> & { holding: Holding; open: boolean };

function One({ holding, person, mine, open }: OneProps): ReactElement {
  const { messages, format } = useServices();
  const words = messages.people;
  const { as, thing, product, since, many, unit, until, terms, findings, uses } = holding;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <strong>{product}</strong>
        {many > 1 && <span>{words.several(format.number(many), messages.record.unit(unit ?? ''))}</span>}
        <ThingLink thing={thing} />
      </div>
      <p className={styles.facts}>
        {as !== 'holder' && as !== 'installer' && <span>{words.ways[as]}</span>}
        <span>{words.since(format.day(since))}</span>
        {until !== undefined && <span>{words.until(format.day(until))}</span>}
      </p>
      {person.uses
        .filter(({ use }) => uses.includes(use))
        .map((use) => (
          <UseItem key={use.use} use={use} person={person} mine={mine} />
        ))}
      {as === 'holder' && uses.length === 0 && (
        <p className={`${styles.does} not-printed`}>
          <span>{mine ? words.mine.noPurpose : words.noPurpose}</span>
          <ActLink act={`use-${thing}-${person.handle} stated of ${thing} by ${person.id}`} small>
            {words.acts.state}
          </ActLink>
        </p>
      )}
      {findings.map((finding) => (
        <FindingCard key={`${finding.clause} ${finding.why}`} finding={finding} />
      ))}
      {terms.length > 0 && <Terms person={person} clauses={terms} title={words.terms} open={open} />}
    </li>
  );
}

/** Machines that the person set up with a key or license, by which of them. */
function Machines({ holdings }: { holdings: readonly Holding[] }): ReactElement | null {
  const { messages, format } = useServices();
  const words = messages.people;
  if (holdings.length === 0) return null;
  return (
    <details className={styles.terms}>
      <summary>{words.setUp(format.number(holdings.length))}</summary>
      <ul>
        {[...Map.groupBy(holdings, ({ thing }) => thing)].map(([thing, own]) => (
          <li key={thing} className={styles.item}>
            <div className={styles.line}>
              <strong>{own[0]?.product}</strong> <ThingLink thing={thing} />
            </div>
            <p>{own.map(({ machine }) => machine).join(', ')}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
