import { ProblemError, quote } from '@benefolio/core';
import type { Day } from '@benefolio/core';
import type { Context, Format, Proposal, Sheet } from '../format.ts';
import { eventsOf, notBefore } from '../on-record.ts';
import { valuesOf } from '../reading/columns.ts';
import type { Places } from '../reading/columns.ts';
import { orderOf } from '../reading/day.ts';
import { cellsOf, tableOf } from '../reading/table.ts';
import type { Table } from '../reading/table.ts';
import { columns, findColumns } from './visual-studio-columns.ts';
import type { Columns } from './visual-studio-columns.ts';
import { firstDays, subscribers } from './visual-studio-people.ts';
import type { Who } from './visual-studio-people.ts';
import { proposeFound } from './visual-studio-found.ts';
import { proposeChange } from './visual-studio-change.ts';
import { readRow } from './visual-studio-row.ts';
import type { Row } from './visual-studio-row.ts';
import { onRecord } from './visual-studio-state.ts';

/** The export of manage.visualstudio.com: every subscription of an agreement, assigned or not. */
export const visualStudioExport: Format = {
  id: 'visual-studio.export',
  title: 'Visual Studio subscriptions',
  says: 'the export of manage.visualstudio.com as CSV: every subscription, who has it, since when, and whether it was activated',
  every: 30,
  looksFor: 'CSV with the headings Subscription GUID, Subscription Level and Subscription Status',
  recognize: (content) => {
    const found = findColumns(content);
    return found && ((context) => open(tableOf(content.text, found.separator), found.places, context));
  },
};

function open(table: Table, places: Places<Columns>, context: Context): Sheet {
  const order = context.dates ?? orderOf(dayCells(table, places));
  const given = { who: subscribers(context, firstDays({ table, places, order })), context };
  return {
    rows: table.rows.length,
    cells: (row) => cellsOf(table, row),
    propose: (n) => {
      const line = { headings: table.headings, row: table.rows[n - 1] ?? [] };
      return propose(readRow(valuesOf(columns, places, line), order), given);
    },
  };
}

function* dayCells({ rows }: Table, places: Places<Columns>): Iterable<string> {
  const at = [places.assigned, places.activated, places.until].filter((place) => place !== undefined);
  for (const row of rows) for (const place of at) yield row[place] ?? '';
}

function propose(row: Row, { who, context }: { who: Who; context: Context }): Proposal {
  const { books, on } = context;
  const thing = `vs-${row.guid}`;
  inTime(row, on);
  const events = eventsOf(books, thing);
  notBefore(events, thing, on);
  const known = onRecord(events.filter((event) => event.on <= on));
  const given = { thing, on, who };
  return known ? proposeChange(row, known, given) : proposeFound(row, given);
}

/** Nothing can have happened after the day of the export, and nobody activates what is not yet theirs. */
function inTime({ subscriber }: Row, on: Day): void {
  if (!subscriber) return;
  const { assigned, activated } = subscriber;
  const late = [assigned, activated].find((day) => day !== 'some day' && day !== 'never' && day > on);
  if (late !== undefined) {
    throw new ProblemError({
      code: 'after-the-export',
      status: 422,
      message: `the row tells of ${late}, after the day of the export, ${on}`,
      cure: 'give the day on which the file was exported',
    });
  }
  if (assigned === 'some day' || activated === 'some day' || activated === 'never' || activated >= assigned)
    return;
  throw new ProblemError({
    code: 'contradiction',
    status: 422,
    message: `${quote('Activated')} (${activated}) is before ${quote('Assigned')} (${assigned})`,
    cure: 'look the subscription up where it is managed, and correct the day that is wrong',
  });
}
