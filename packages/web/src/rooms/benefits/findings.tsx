import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { FindingCard } from '../../parts/finding-card.tsx';
import styles from './benefit.module.css';
import type { Thing } from './thing.ts';
import { Card } from '../../parts/card.tsx';

type Finding = Thing['findings'][number];

/** Permitted, and nothing is doubtful about it. */
const isPlain = ({ answer, doubts }: Finding): boolean => answer === 'permitted' && doubts.length === 0;

/** What the terms make of it: what stands first, then what permits, then what was done. */
export function Findings({ thing: { findings } }: { thing: Thing }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.benefits;
  const standing = findings.filter(({ seq }) => seq === undefined);
  const open = standing.filter((finding) => !isPlain(finding));
  const past = findings.filter(({ seq, answer }) => seq !== undefined && answer !== 'permitted');
  const permitting = standing.filter(isPlain);
  return (
    <Card title={words.findings} id="findings">
      {open.length === 0 ? <p>{words.noFindings}</p> : <Cards findings={open} />}
      <Folded says={words.permitted(format.number(permitting.length))} findings={permitting} />
      <Folded says={words.past(format.number(past.length))} findings={past} />
    </Card>
  );
}

const Cards = ({ findings }: { findings: readonly Finding[] }): ReactElement => (
  <>
    {findings.map((finding) => (
      <FindingCard
        key={`${finding.clause} ${finding.seq ?? ''} ${finding.why}`}
        finding={finding}
        about={finding.seq !== undefined}
      />
    ))}
  </>
);

function Folded({ says, findings }: { says: string; findings: readonly Finding[] }): ReactElement | null {
  if (findings.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>{says}</summary>
      <Cards findings={findings} />
    </details>
  );
}
