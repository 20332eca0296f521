import type { ReactElement } from 'react';
import type { Asked } from '../api/use-tell.ts';
import { useMessages } from '../app/services.ts';
import { Answer } from '../parts/answer.tsx';
import { FindingCard } from '../parts/finding-card.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import styles from './act.module.css';
import { Reservations } from './instead.tsx';
import { useAsked } from './use-asked.ts';
import type { Answered } from './use-asked.ts';

/** The worst answer first: it decides. */
const weight = { forbidden: 0, unknown: 1, discretionary: 2, permitted: 3 };

type Props = {
  events: Asked['events'];
  /** Of one act: what else could be done, in the same dialog. */
  instead?: (answered: Answered) => ReactElement | null;
};

/** What the terms would make of the act, as far as it is written. */
export function AnswerPane({ events, instead }: Props): ReactElement {
  const { act } = useMessages();
  const { data, error, isFetching } = useAsked(events);
  return (
    <section className={styles.answer} aria-live="polite" aria-busy={isFetching}>
      <h3>
        {act.wouldBe} {data && !error && <Answer answer={data.answer} />}
      </h3>
      {isFetching && !data && <p>{act.asking}</p>}
      {error ? (
        <ProblemNotice error={error} />
      ) : (
        data && (
          <>
            <Reservations kept={data.reservations} people={data.people} />
            {instead?.(data)}
            <Findings data={data} />
          </>
        )
      )}
    </section>
  );
}

function Findings({ data }: { data: Answered }): ReactElement {
  const { act } = useMessages();
  const findings = data.findings.toSorted((a, b) => weight[a.answer] - weight[b.answer]);
  if (findings.length === 0) return <p>{act.noClause}</p>;
  return (
    <>
      {findings.map((finding) => (
        <FindingCard key={`${finding.thing} ${finding.clause} ${finding.why}`} finding={finding} />
      ))}
    </>
  );
}
