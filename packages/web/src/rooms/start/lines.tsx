import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useOrg, useRead } from '../../api/use-read.ts';
import { withWords } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button, buttonClass } from '../../parts/button.tsx';
import { FindingCard } from '../../parts/finding-card.tsx';
import { Marked, sentence } from '../../parts/marked.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { askedOf, noCorrections } from './corrections.ts';
import { LinesTable } from './lines-table.tsx';
import { Scopes } from './scopes.tsx';
import styles from './start.module.css';
import { useDryGrant, useGrant } from './use-grant.ts';

/** What each offer brings by the catalog, corrected by what Partner Center lists, and granted. */
export function Lines(): ReactElement {
  const { messages } = useServices();
  const words = messages.start;
  const org = useOrg();
  const { enrollment: asked } = useSearch({ strict: false }) as { enrollment?: string };
  const { enrollments } = useRead('/v1/orgs/{org}/settings');
  const current = enrollments.filter(({ state }) => state === 'in force');
  const chosen = current.find(({ thing }) => thing === asked) ?? current[0];
  if (!chosen) {
    return (
      <Notice
        actions={
          <Link to="/orgs/$org/start/$step" params={{ org, step: 'offers' }} className={buttonClass({})}>
            {words.step.offers}
          </Link>
        }
      >
        {words.noEnrollment}
      </Notice>
    );
  }
  const next = current[current.indexOf(chosen) + 1];
  return (
    <div className={styles.page}>
      <p className={styles.says}>{words.linesSays}</p>
      {current.length > 1 && (
        <Tabs
          label={words.enrollments}
          chosen={chosen.thing}
          tabs={current.map(({ thing, title }) => ({
            key: thing,
            label: title,
            link: { to: '.', search: withWords({ enrollment: thing }) },
          }))}
        />
      )}
      <Granting key={chosen.thing} enrollment={chosen.thing} offer={chosen.offer} next={next} />
    </div>
  );
}

type Next = { thing: string; title: string } | undefined;
type Props = { enrollment: string; offer: string; next: Next };

function Granting({ enrollment, offer, next }: Props): ReactElement {
  const { messages, format } = useServices();
  const words = messages.start;
  const [corrections, setCorrections] = useState(noCorrections);
  const [scopes, setScopes] = useState<readonly string[]>([]);
  const base = useDryGrant({ enrollment, scopes: [...scopes] });
  const corrected = useDryGrant(askedOf(enrollment, scopes, corrections));
  const grant = useGrant();
  const lines = base.data?.lines ?? [];
  const outcomes = new Map((corrected.data ?? base.data)?.lines.map((line) => [line.thing, line]));
  const count = [...outcomes.values()].filter(({ outcome }) => outcome === 'granted').length;
  const doubtful = (corrected.data?.findings ?? []).filter(({ answer }) => answer !== 'permitted');
  const problem = base.error ?? corrected.error;
  return (
    <>
      <Scopes offer={offer} chosen={scopes} onChange={setScopes} />
      {(base.data?.says ?? []).map((text) => (
        <Notice key={text}>
          <Marked text={sentence(text)} />
        </Notice>
      ))}
      {lines.length > 0 && (
        <LinesTable
          lines={lines}
          outcomes={outcomes}
          corrections={corrections}
          onCorrect={(change) => {
            setCorrections(change);
            grant.reset();
          }}
        />
      )}
      {problem && <ProblemNotice error={problem} />}
      {distinct(doubtful).map((finding) => (
        <FindingCard key={`${finding.clause} ${finding.why}`} finding={finding} />
      ))}
      <Outcome grant={grant} />
      <div className={`${styles.tools} ${styles.bar}`}>
        {count > 0 && (
          <Button
            look="primary"
            disabled={grant.isPending || problem !== null}
            onClick={() =>
              grant.mutate(askedOf(enrollment, scopes, corrections), {
                // What was granted has its number; what was left out stays out.
                onSuccess: () => setCorrections({ ...corrections, set: {} }),
              })
            }
          >
            {words.grant(format.number(count))}
          </Button>
        )}
        <Onward next={next} isDone={count === 0} />
      </div>
    </>
  );
}

function Outcome({ grant }: { grant: ReturnType<typeof useGrant> }): ReactElement | null {
  const { messages, format } = useServices();
  if (grant.error) return <ProblemNotice error={grant.error} />;
  return grant.data ? (
    <Notice kind="success">
      {messages.start.granted(format.number(grant.data.entries?.count ?? 0))}{' '}
      <Answer answer={grant.data.answer} />
    </Notice>
  ) : null;
}

function Onward({ next, isDone }: { next: Next; isDone: boolean }): ReactElement {
  const words = useServices().messages.start;
  const org = useOrg();
  const step = next ? 'lines' : 'people';
  return (
    <Link
      to="/orgs/$org/start/$step"
      params={{ org, step }}
      search={{ enrollment: next?.thing }}
      className={buttonClass({ look: isDone ? 'primary' : undefined })}
    >
      {next ? words.nextOffer(next.title) : words.toPeople}
    </Link>
  );
}

/** One finding of each clause and reason: it is the same for every row. */
const distinct = <F extends { clause: string; why: string }>(findings: readonly F[]): F[] => [
  ...new Map(findings.map((finding) => [`${finding.clause} ${finding.why}`, finding])).values(),
];
