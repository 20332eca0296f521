import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { components } from '@benefolio/client';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Answer } from '../../parts/answer.tsx';
import type { AnswerName } from '../../parts/answer.tsx';
import type { Column } from '../../parts/column.ts';
import { ThingLink } from '../../parts/links.tsx';
import { RecordedAt } from '../../parts/recorded-at.tsx';
import styles from './journal.module.css';
import { useEventLine } from '../../parts/use-event-line.ts';
import type { EventLine } from '../../parts/use-event-line.ts';

export type Row = components['schemas']['JournalItem'] & { people: Readonly<Record<string, string>> };

/** The worst answer stands for all: it decides. */
const worst: readonly AnswerName[] = ['forbidden', 'unknown', 'discretionary', 'permitted'];

const answerOf = ({ entry }: Row): AnswerName | undefined =>
  worst.find((answer) => entry.findings.some((finding) => finding.answer === answer));

/** An entry in a line. The columns stay the same ones, so that scrolling makes no row anew. */
export function useColumns(): Column<Row>[] {
  const { messages, format } = useServices();
  const org = useOrg();
  const lineOf = useEventLine();
  return useMemo(() => {
    const { columns } = messages.journal;
    return [
      {
        key: 'seq',
        head: columns.seq,
        width: '64px',
        narrow: '3.5rem',
        cell: ({ entry }) => (
          <Link to="/orgs/$org/journal/$id" params={{ org, id: String(entry.seq) }}>
            {format.number(entry.seq)}
          </Link>
        ),
      },
      {
        key: 'on',
        head: columns.on,
        width: '112px',
        wideOnly: true,
        cell: ({ entry }) => format.shortDay(entry.event.on),
      },
      {
        key: 'event',
        head: columns.event,
        width: 'minmax(16rem, 6fr)',
        narrow: 'minmax(0, 1fr)',
        cell: (row) => <Said row={row} lineOf={lineOf} />,
      },
      {
        key: 'answer',
        head: columns.answer,
        width: '128px',
        wideOnly: true,
        cell: (row) => {
          const answer = answerOf(row);
          return answer && <Answer answer={answer} />;
        },
      },
      {
        key: 'recorded',
        head: columns.recorded,
        width: '172px',
        wideOnly: true,
        cell: ({ entry }) => <RecordedAt at={entry.recordedAt} />,
      },
    ];
  }, [messages, format, org, lineOf]);
}

/** In one line, whatever was told: all of it stands on the page of the entry. */
function Said({ row: { entry, withdrawn, people }, lineOf }: { row: Row; lineOf: EventLine }): ReactElement {
  const { messages } = useServices();
  const { event } = entry;
  const line = lineOf(event, people);
  // What is told of a deadline is about the thing that has it.
  const thing = typeof event['about'] === 'string' ? event['about'] : event.thing;
  return (
    <span className={withdrawn ? styles.withdrawn : undefined} title={line}>
      <ThingLink thing={thing}>{people[thing] ?? thing}</ThingLink>
      {withdrawn && <strong>{` ${messages.journal.takenBackBy(withdrawn.seq)} ·`}</strong>} {line}
    </span>
  );
}
