import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Finding } from '../../api/use-tell.ts';
import { withWords } from '../../app/choose.ts';
import type { Format } from '../../app/format.ts';
import { useMessages } from '../../app/services.ts';
import type { Messages } from '../../messages/messages.ts';
import { Answer } from '../../parts/answer.tsx';
import type { Column } from '../../parts/column.ts';
import { Icon } from '../../parts/icon.tsx';
import { ActLink, ThingLink } from '../../parts/links.tsx';
import styles from './findings.module.css';

export type Row = { finding: Finding; label: string | undefined; people: Readonly<Record<string, string>> };

/** How a finding is named in an address. */
export const openOf = ({ thing, clause, seq }: Finding): string =>
  [thing, clause, seq ?? ''].join(' ').trim();

/** A finding in a line: the answer and why, of which thing, when, and what can be done. */
export function columnsOf(
  { findings: words, answers }: Messages,
  format: Format,
  group: 'clause' | 'thing' | undefined,
): Column<Row>[] {
  return [
    {
      key: 'why',
      head: words.columns.why,
      width: 'minmax(14rem, 8fr)',
      cell: ({ finding }) => (
        <Link
          to="."
          search={withWords({ open: openOf(finding) })}
          resetScroll={false}
          title={format.withDays(finding.why)}
          className={styles.why ?? ''}
        >
          <span className={styles.narrow}>
            <Icon name={finding.answer} />
            <span className="for-readers">{answers[finding.answer]}</span>
          </span>
          {format.withDays(group === 'clause' ? finding.why : `${finding.title}: ${finding.why}`)}
        </Link>
      ),
    },
    {
      key: 'answer',
      head: words.columns.answer,
      width: '168px',
      wideOnly: true,
      cell: ({ finding }) => <Answer answer={finding.answer} />,
    },
    {
      key: 'thing',
      head: words.columns.thing,
      width: 'minmax(9rem, 5fr)',
      cell: ({ finding, label, people }) => (
        <>
          <ThingLink thing={finding.thing}>{people[finding.thing] ?? finding.thing}</ThingLink>{' '}
          <span className={styles.label}>{group === 'thing' ? '' : label}</span>
        </>
      ),
    },
    {
      key: 'on',
      head: words.columns.on,
      width: '112px',
      wideOnly: true,
      cell: ({ finding }) => (finding.seq === undefined ? words.stands : format.shortDay(finding.on)),
    },
    {
      key: 'act',
      head: words.columns.act,
      width: '156px',
      wideOnly: true,
      cell: ({ finding }) => <Acts finding={finding} />,
    },
  ];
}

function Acts({ finding: { seq, thing } }: { finding: Finding }): ReactElement {
  const { findings: words } = useMessages();
  return (
    <span className={styles.acts}>
      {seq !== undefined && (
        <ActLink act={`entry-${seq} withdrawn`} small label={words.correctHint(seq)}>
          {words.correct}
        </ActLink>
      )}
      <ActLink act={`${thing} `} small look="quiet" label={words.tellHint(thing)}>
        {words.tell}
      </ActLink>
    </span>
  );
}
