import type { ReactElement } from 'react';
import { useMessages, useServices } from '../app/services.ts';
import { Answer } from '../parts/answer.tsx';
import { FindingCard } from '../parts/finding-card.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import styles from './act.module.css';
import { Reservations } from './instead.tsx';
import type { Answered, Asking } from './use-asked.ts';

/** The worst answer first: it decides. */
const weight = { forbidden: 0, unknown: 1, discretionary: 2, permitted: 3 };

type Props = {
  asked: Asking;
  /** Of one act: what else could be done, in the same dialog. */
  instead?: (answered: Answered) => ReactElement | null;
};

/** What the terms would make of the act, as far as it is written. */
export function AnswerPane({ asked: { data, error, isFetching }, instead }: Props): ReactElement {
  const { act } = useMessages();
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
            <After after={data.after} />
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

/** What it would leave to be done. */
function After({ after: { findings, many } }: Pick<Answered, 'after'>): ReactElement | null {
  const { messages, format } = useServices();
  const { act } = messages;
  if (many === 0) return null;
  const more = many - findings.length;
  return (
    <>
      <h3>{act.after}</h3>
      <p>{act.afterSays}</p>
      {findings.map((finding) => (
        <FindingCard key={`${finding.thing} ${finding.clause} ${finding.why}`} finding={finding} about />
      ))}
      {more > 0 && <p>{act.afterMore(format.number(more))}</p>}
    </>
  );
}
