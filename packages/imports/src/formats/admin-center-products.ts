import { ProblemError, mark, quote, thingId } from '@benefolio/core';
import type { Context, Format, Proposal, Sheet } from '../format.ts';
import { eventsOf } from '../on-record.ts';
import { placesOf, valuesOf } from '../reading/columns.ts';
import type { Places } from '../reading/columns.ts';
import { countOrProblem, decimalOf } from '../reading/count.ts';
import type { DecimalMark } from '../reading/count.ts';
import { cellsOf, headOf, separators, tableOf } from '../reading/table.ts';
import type { Table } from '../reading/table.ts';
import { proposeCount } from './counted.ts';

const by = 'Microsoft 365 admin center';

const columns = {
  title: { names: ['Product Title'] },
  total: { names: ['Total Licenses'] },
  expired: { names: ['Expired Licenses'], optional: true as const },
  assigned: { names: ['Assigned licenses'] },
};
type Found = Places<typeof columns>;

/** The product list that the admin center exports. Whether its total includes the expired ones is nowhere documented. */
export const adminCenterProducts: Format = {
  id: 'admin-center.products',
  title: 'Microsoft 365 admin center: products',
  says: 'the product list as CSV: total, expired and assigned licenses of each product; the total is taken as it stands, the expired ones beside it',
  every: 30,
  looksFor: 'CSV with the headings Product Title, Total Licenses and Assigned licenses',
  recognize: ({ text }) => {
    for (const separator of separators) {
      const places = placesOf(headOf(text, separator), columns);
      if (places) return (context) => open({ table: tableOf(text, separator), places, context });
    }
    return undefined;
  },
};

type Given = { table: Table; places: Found; context: Context };
type Numbers = { decimal: DecimalMark | undefined };

function open(given: Given): Sheet {
  const { table, places } = given;
  const at = [places.total, places.expired, places.assigned].filter((place) => place !== undefined);
  const decimal = decimalOf(table.rows.flatMap((row) => at.map((place) => row[place] ?? '')));
  return {
    rows: table.rows.length,
    cells: (row) => cellsOf(table, row),
    propose: (row) => propose(table.rows[row - 1] ?? [], { ...given, decimal }),
  };
}

/** The id of a title; another title that makes the same one gets a mark. */
function idOf(title: string, { books }: Context): string {
  const plain = thingId('sku', [title]);
  const first = eventsOf(books, plain)[0];
  const other = first !== undefined && (first['product'] !== title || first['by'] !== by);
  return other ? thingId('sku', [title], mark(title)) : plain;
}

function propose(row: readonly string[], given: Given & Numbers): Proposal {
  const { table, places, context, decimal } = given;
  const { title, total, expired, assigned } = valuesOf(columns, places, { headings: table.headings, row });
  if (title === '') {
    throw new ProblemError({
      code: 'missing-cell',
      status: 422,
      message: `the row has no ${quote('Product Title')}`,
      cure: 'add the title of the product, or leave the row out',
    });
  }
  const event = {
    thing: idOf(title.normalize('NFC'), context),
    event: 'counted',
    on: context.on,
    product: title.normalize('NFC'),
    licenses: countOrProblem(total, 'Total Licenses', decimal),
    assigned: countOrProblem(assigned, 'Assigned licenses', decimal),
    ...(expired !== '' && { expired: countOrProblem(expired, 'Expired Licenses', decimal) }),
    by,
  };
  return proposeCount(event, context);
}
