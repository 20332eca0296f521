import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { ImportRow } from '../../api/use-import.ts';
import { withWords } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Column } from '../../parts/column.ts';
import { ThingLink } from '../../parts/links.tsx';
import { Marked } from '../../parts/marked.tsx';
import type { TabName } from './counts.tsx';
import { DifferencesInLine } from './differences.tsx';
import { shortId } from './short-id.ts';

/** A row, and the names of people in it. */
export type NamedRow = { one: ImportRow; people: Readonly<Record<string, string>> };
type Columns = readonly Column<NamedRow>[];

/** The columns that fit a tab. A thing leads to its page once it is on record. */
export function useRowColumns(tab: TabName, isOnRecord: boolean): Columns {
  const { messages, format } = useServices();
  const words = messages.imports;
  const row: Column<NamedRow> = {
    key: 'row',
    head: words.row,
    width: '5.5rem',
    wideOnly: true,
    align: 'end',
    cell: ({ one }) => format.number(one.row),
  };
  if (tab === 'refused') return [row, ...refusedColumns(words)];
  const isKnown = isOnRecord || tab !== 'new';
  const thing: Column<NamedRow> = {
    key: 'thing',
    head: words.thing,
    width: 'minmax(9rem, 1fr)',
    wideOnly: true,
    cell: ({ one }) => <Thing one={one} isKnown={isKnown} />,
  };
  const changes: Column<NamedRow> = {
    key: 'difference',
    head: words.difference,
    width: 'minmax(14rem, 2fr)',
    cell: ({ one, people }) =>
      one.outcome === 'applied' ? <DifferencesInLine of={one.differences ?? []} people={people} /> : '',
  };
  return [row, thing, ...(tab === 'changed' ? [changes] : []), summaryColumn(words, tab)];
}

function Thing({ one, isKnown }: { one: ImportRow; isKnown: boolean }): ReactElement | null {
  if (one.outcome === 'refused') return null;
  const short = <span title={one.thing}>{shortId(one.thing)}</span>;
  return isKnown ? <ThingLink thing={one.thing}>{short}</ThingLink> : <code>{short}</code>;
}

/** Opens all of a row, over the page. */
function OpenRow({ one, text }: { one: ImportRow; text: string }): ReactElement {
  return (
    <Link to="." search={withWords({ row: String(one.row) })} resetScroll={false} title={text}>
      <Marked text={text} />
    </Link>
  );
}

const summaryColumn = (words: Messages['imports'], tab: TabName): Column<NamedRow> => ({
  key: 'summary',
  head: words.summary,
  width: 'minmax(16rem, 3fr)',
  wideOnly: tab === 'changed',
  cell: ({ one }) => (one.outcome === 'refused' ? '' : <OpenRow one={one} text={one.summary} />),
});

const refusedColumns = (words: Messages['imports']): Columns => [
  {
    key: 'reason',
    head: words.reason,
    width: 'minmax(16rem, 3fr)',
    cell: ({ one }) => (one.outcome === 'refused' ? <OpenRow one={one} text={one.reason} /> : ''),
  },
  {
    key: 'cure',
    head: words.cure,
    width: 'minmax(12rem, 2fr)',
    wideOnly: true,
    cell: ({ one }) =>
      one.outcome === 'refused' ? (
        <span title={one.cure}>
          <Marked text={one.cure} />
        </span>
      ) : (
        ''
      ),
  },
];
