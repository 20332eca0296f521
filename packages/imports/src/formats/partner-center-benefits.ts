import {
  ProblemError,
  isGrantedFrom,
  mark,
  quote,
  sameName,
  slug,
  thingId,
  unitBeside,
} from '@benefolio/core';
import type { AnyEvent, Books, Membership } from '@benefolio/core';
import type { Context, Format, Proposal, Sheet } from '../format.ts';
import { differencesOf } from '../difference.ts';
import { eventsOf, notBefore } from '../on-record.ts';
import { valuesOf } from '../reading/columns.ts';
import type { Places } from '../reading/columns.ts';
import { decimalOf } from '../reading/count.ts';
import type { DecimalMark } from '../reading/count.ts';
import { dayOrProblem, orderOf } from '../reading/day.ts';
import type { DayOrder } from '../reading/day.ts';
import { cellsOf } from '../reading/table.ts';
import type { Table } from '../reading/table.ts';
import { enrollmentsOn } from './enrollments.ts';
import type { Enrollments } from './enrollments.ts';
import { columns, findGrid, isNoDay } from './partner-center-columns.ts';
import { numberIn, quantityOrProblem } from './quantity.ts';

/** The grid of Partner Center's Benefits workspace. It has no export: a person copies it, or keeps it as CSV. */
export const partnerCenterBenefits: Format = {
  id: 'partner-center.benefits',
  title: 'Partner Center: benefits',
  says: 'the grid of the Benefits workspace, pasted or as CSV: what was granted, how many, from which program, to be activated by when',
  every: 90,
  looksFor:
    'the columns Benefit Name, Source, Quantity and Activate By, or rows of these four cells separated by tabs',
  recognize: (content) => {
    const grid = findGrid(content);
    return grid && ((context) => open(grid(), context));
  },
};

type Grid = { table: Table; places: Places<typeof columns> };
type Given = Grid & {
  context: Context;
  enrollments: Enrollments;
  order: DayOrder | undefined;
  decimal: DecimalMark | undefined;
};
type Headed = Pick<Grid, 'places'> & { headings: readonly string[] };
type Listing = { benefit: string; source: string; quantity?: number; unit: string; activateBy?: string };

function open(grid: Grid, context: Context): Sheet {
  const { table, places } = grid;
  const order = context.dates ?? orderOf(table.rows.map((row) => row[places.activateBy ?? -1] ?? ''));
  const decimal = decimalOf(table.rows.map((row) => numberIn(row[places.quantity ?? -1] ?? '') ?? ''));
  const given = { ...grid, context, order, decimal, enrollments: enrollmentsOn(context.books, context.on) };
  return {
    rows: table.rows.length,
    cells: (row) => cellsOf(table, row),
    propose: (row) => propose(listingIn(table.rows[row - 1] ?? [], given), given),
  };
}

function listingIn(row: readonly string[], { table, places, order, decimal }: Given): Listing {
  const { headings } = table;
  const line = { headings, row: withLast(row, { headings, places }) };
  const cells = valuesOf(columns, places, line);
  const [benefit, source] = [cells.benefit, cells.source].map((cell) =>
    cell.normalize('NFC').replaceAll(/\s+/g, ' '),
  );
  if (!benefit || !source) {
    throw new ProblemError({
      code: 'missing-cell',
      status: 422,
      message: `the row has no ${quote(benefit ? 'Source' : 'Benefit Name')}`,
      cure: 'copy the row from Partner Center again, all four cells of it',
    });
  }
  const activateBy = isNoDay(cells.activateBy)
    ? undefined
    : dayOrProblem(cells.activateBy, 'Activate By', order);
  return {
    benefit,
    source,
    ...quantityOrProblem(cells.quantity, decimal),
    ...(activateBy && { activateBy }),
  };
}

/** An empty `Activate By` at the end is often lost on the way. Were it another cell, no quantity would stand there. */
const withLast = (row: readonly string[], { headings, places }: Headed): readonly string[] =>
  places.quantity === row.length - 1 && places.activateBy === row.length && headings.length === row.length + 1
    ? [...row, '']
    : row;

function propose(listing: Listing, { context, enrollments }: Given): Proposal {
  const { books, on } = context;
  const inYear = enrollments.current(listing.source);
  const { activateBy } = listing;
  // What had to be activated before an enrollment began was not granted by it.
  const fitting = inYear.filter(({ first }) => activateBy === undefined || first <= activateBy);
  const under = fitting.length === 1 ? fitting[0]?.id : undefined;
  const thing = catalogId(listing, books, under) ?? idOf(listing, { context, enrollments, under });
  const events = eventsOf(books, thing);
  notBefore(events, thing, on);
  const last = events.filter((event) => event.on <= on).at(-1);
  const summary = `${quote(listing.benefit)} from ${quote(listing.source)}: ${amount(listing)}${listing.activateBy ? `, activate by ${listing.activateBy}` : ''}`;
  const told = { thing, on, ...listing };
  if (!last) {
    const granted = { ...told, event: 'granted', ...(under && { under }) };
    return {
      thing,
      events: [granted],
      summary,
      ...(!under && {
        note: noteOn(listing, { inYear, fitting }),
      }),
    };
  }
  const differences = differencesOf(last, { ...told, event: last.event }, ['under', 'source']);
  if (differences.length === 0) return { thing, events: [], summary: `${summary}, as on record` };
  const listed = { ...told, event: 'listed' };
  return { thing, events: [listed], summary: `${summary}; before: ${amount(last)}`, differences };
}

const amount = ({ quantity, unit }: { [field: string]: unknown }): string =>
  typeof quantity === 'number'
    ? `${quantity} ${unitBeside(quantity, String(unit))}`
    : `unlimited ${String(unit)}`;

type Found = { inYear: readonly Membership[]; fitting: readonly Membership[] };

function noteOn({ source, activateBy }: Listing, { inYear, fitting }: Found): string {
  const ids = (all: readonly Membership[]): string => all.map(({ id }) => id).join(', ');
  if (inYear.length === 0)
    return `laid under no enrollment: none on record of ${quote(source)} is in its year`;
  if (fitting.length > 0) return `laid under no enrollment: ${ids(fitting)} all fit ${quote(source)}`;
  return `laid under no enrollment: its ${quote('Activate By')}, ${activateBy ?? 'none'}, is before the first day of ${ids(inYear)}`;
}

/** What was granted from the catalog, before the grid was looked at, is the same entitlement, corrected or not. */
const catalogId = (
  { benefit, source }: Listing,
  books: Books,
  under: string | undefined,
): string | undefined =>
  [...(books.laid.get(under ?? '') ?? [])].find((id) => {
    const grant = eventsOf(books, id).find(({ event }) => event === 'granted');
    const [listed, from] = [String(grant?.['benefit'] ?? ''), String(grant?.['source'] ?? '')];
    const isThis = grant?.['under'] === under && sameName(listed, benefit);
    return isThis && (sameName(from, source) || isGrantedFrom(from, source));
  });

type Place = { context: Context; enrollments: Enrollments; under: string | undefined };

/**
 * The id of a listing. What was granted under an enrollment whose year is over stays as it was: the next year's
 * listing is a thing of its own.
 */
function idOf({ benefit, source }: Listing, { context, enrollments, under }: Place): string {
  const names = [benefit, source];
  const first = (id: string): AnyEvent | undefined => eventsOf(context.books, id)[0];
  const plain = thingId('ent', names);
  const known = first(plain);
  const other = known && (known['benefit'] !== benefit || (known['source'] ?? source) !== source);
  const id = other ? thingId('ent', names, mark(names.join('|'))) : plain;
  const before = first(id)?.['under'];
  if (under === undefined || typeof before !== 'string' || before === under || !enrollments.isOver(before))
    return id;
  return thingId('ent', names, slug(under.slice('enr-'.length)));
}
