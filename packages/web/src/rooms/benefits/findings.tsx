import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { First } from '../../parts/first.tsx';
import { FindingCard } from '../../parts/finding-card.tsx';
import styles from './benefit.module.css';
import type { Thing } from './thing.ts';
import { Card } from '../../parts/card.tsx';

type Finding = Thing['findings'][number];

/** Permitted, and nothing is doubtful about it. */
const isPlain = ({ answer, doubts }: Finding): boolean => answer === 'permitted' && doubts.length === 0;

/** What the terms make of it: what stands first, then what permits, then what was done. */
export function Findings({ thing: { thing, findings } }: { thing: Thing }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.benefits;
  const standing = findings.filter(({ seq }) => seq === undefined);
  const open = standing.filter((finding) => !isPlain(finding));
  const past = findings.filter(({ seq, answer }) => seq !== undefined && answer !== 'permitted');
  const permitting = standing.filter(isPlain);
  return (
    <Card title={words.findings} id="findings">
      {open.length === 0 ? <p>{words.noFindings}</p> : <Cards findings={open} of={thing} />}
      <Folded says={words.permitted(format.number(permitting.length))} findings={permitting} of={thing} />
      <Folded says={words.past(format.number(past.length))} findings={past} of={thing} />
    </Card>
  );
}

type CardsProps = { findings: readonly Finding[]; of: string };

/** Of a piece, and of an act, it is said what it is about. */
const Cards = ({ findings, of }: CardsProps): ReactElement => (
  <First of={findings} many={10}>
    {(shown) =>
      shown.map((finding) => (
        <FindingCard
          key={`${finding.thing} ${finding.clause} ${finding.seq ?? ''} ${finding.why}`}
          finding={finding}
          about={finding.seq !== undefined || finding.thing !== of}
        />
      ))
    }
  </First>
);

function Folded({ says, ...cards }: CardsProps & { says: string }): ReactElement | null {
  if (cards.findings.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>{says}</summary>
      <Cards {...cards} />
    </details>
  );
}
