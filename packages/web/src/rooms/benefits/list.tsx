import { Link } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useChoose, withWords } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { linesOf, sortIn, sortText } from '../../parts/lines.ts';
import styles from './benefits.module.css';
import { columnsOf } from './columns.tsx';
import { chosen, isOver, rowsOf } from './rows.ts';
import type { Row } from './rows.ts';
import { Tools } from './tools.tsx';
import { useBenefitsSearch } from './words.ts';

/** All lines of the position that are chosen, in groups. */
export function List(): ReactElement {
  const services = useServices();
  const { messages, format } = services;
  const words = messages.benefits;
  const search = useBenefitsSearch();
  const choose = useChoose();
  const position = useReading('/v1/orgs/{org}/position');
  const [typed, setTyped] = useState(search.q ?? '');
  const sort = sortIn(search.sort);
  const columns = useMemo(() => columnsOf(services, search.sort === undefined), [services, search.sort]);
  const rows = useMemo(() => rowsOf(position, format), [position, format]);
  const sorted = useMemo(
    () => linesOf(rows, { columns, sort }).flatMap((line) => ('row' in line ? [line.row] : [])),
    [rows, columns, search.sort],
  );
  // The letters appear at once; the list follows when there is time.
  const found = useDeferredValue(typed);
  const shown = useMemo(() => chosen(sorted, search, found), [sorted, search, found]);
  const groupOf = useMemo(() => grouping(search.group, words), [search.group, words]);
  const table = useMemo(() => linesOf(shown, { columns, groupOf }), [shown, columns, groupOf]);
  const hidden = search.ended === 'yes' ? 0 : rows.filter((row) => isOver(row) && !row.isPiece).length;
  return (
    <>
      <Tools rows={rows} onType={setTyped} />
      <DataTable
        label={words.title}
        columns={columns}
        count={table.length}
        lineAt={(index) => table[index]}
        keyOf={({ thing }) => thing}
        sort={sort}
        onSort={(next) => choose({ sort: next.by === sort?.by && sort.down ? undefined : sortText(next) })}
        empty={rows.length === 0 ? words.empty : words.emptyFiltered}
      />
      {hidden > 0 && found === '' && (
        <p className={styles.note}>
          {words.hidden(format.number(hidden))}{' '}
          <Link to="." search={withWords({ ended: 'yes' })} resetScroll={false}>
            {words.showEnded}
          </Link>
        </p>
      )}
    </>
  );
}

type Words = { noOffer: string; groupOffer: (title: string, enrollment: string) => string };

function grouping(group: string | undefined, words: Words): ((row: Row) => string) | undefined {
  if (group === 'none') return undefined;
  if (group === 'kind') return ({ pieces, title }) => pieces?.kinds[0]?.title ?? title;
  return ({ offerTitle, enrollment }) =>
    enrollment === undefined ? words.noOffer : words.groupOffer(offerTitle ?? '', enrollment);
}
