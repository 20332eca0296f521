import type { ReactElement } from 'react';
import type { Services } from '../../app/services.ts';
import { useServices } from '../../app/services.ts';
import type { Column } from '../../parts/column.ts';
import { ThingLink } from '../../parts/links.tsx';
import { NumberLink } from '../../parts/number-link.tsx';
import styles from './benefits.module.css';
import { Counted, ProductCounted } from './counted.tsx';
import { Open } from './open.tsx';
import { differencesOf } from './rows.ts';
import type { Row } from './rows.ts';

/** The greatest that Microsoft counts too many, or too few. */
const counted = (row: Row): number =>
  differencesOf(row)
    .map((difference) => Number.parseFloat(String(difference)))
    .reduce((most, one) => (Math.abs(one) > Math.abs(most) ? one : most), 0);
const openOf = ({ open, doubts }: Row): number =>
  open.forbidden * 1e6 + open.unknown * 1e3 + open.discretionary * 1e3 + doubts;
const amountOf = (row: Row): number => {
  const left = (row.numbers.money ?? row.pieces?.money)?.left;
  return left === undefined ? -Infinity : Number.parseFloat(left);
};
const numberOf = (value: number | 'unknown' | undefined): number =>
  typeof value === 'number' ? value : -Infinity;
const difference = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
const inDays = (a: string | undefined, b: string | undefined): number =>
  a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1;

const serviceOf = (row: Row): string | undefined => row.serviceUntil ?? row.pieces?.serviceUntil;

const four = ['entitled', 'assignedNow', 'peak', 'activationsConsumed'] as const;
const widths = {
  entitled: 'minmax(4.125rem, 0.5fr)',
  assignedNow: 'minmax(4.5rem, 0.5fr)',
  peak: 'minmax(3.5rem, 0.5fr)',
  activationsConsumed: 'minmax(5.125rem, 0.5fr)',
};
/** On a narrow screen there is room for these. */
const always: readonly string[] = ['entitled', 'assignedNow'];

/** The columns of the list; the four numbers open what adds up to them. `nested`: pieces stand below their entitlement. */
export const columnsOf = (services: Services, nested: boolean): Column<Row>[] => [
  {
    key: 'benefit',
    head: services.messages.benefits.benefit,
    width: 'minmax(11.5rem, 3.4fr)',
    narrow: 'minmax(0, 1fr)',
    cell: (row) => <Name row={row} nested={nested} />,
    compare: (a, b) =>
      services.format.compare(a.product, b.product) || services.format.compare(a.thing, b.thing),
  },
  ...four.map((name): Column<Row> => ({
    key: name,
    head: services.messages.numbers[name],
    align: 'end',
    width: widths[name],
    narrow: '4.5rem',
    wideOnly: !always.includes(name),
    cell: ({ thing, numbers }) =>
      numbers[name] === undefined ? '' : <NumberLink thing={thing} number={name} value={numbers[name]} />,
    compare: (a, b) => difference(numberOf(a.numbers[name]), numberOf(b.numbers[name])),
  })),
  ...otherColumns(services).map((column) => ({ ...column, wideOnly: true })),
];

function otherColumns({ messages, format }: Services): Column<Row>[] {
  const words = messages.benefits;
  return [
    {
      key: 'left',
      head: messages.numbers.left,
      align: 'end',
      width: 'minmax(6.5rem, 0.6fr)',
      cell: (row) => <Left row={row} />,
      compare: (a, b) => difference(amountOf(a), amountOf(b)),
    },
    {
      key: 'counted',
      head: words.counted,
      align: 'end',
      width: 'minmax(7.5rem, 0.7fr)',
      cell: (row) => (row.ofProduct ? <ProductCounted count={row.ofProduct} /> : <Counted line={row} />),
      compare: (a, b) => difference(counted(a), counted(b)),
    },
    {
      key: 'right',
      head: words.right,
      width: 'minmax(6.5rem, 0.6fr)',
      cell: ({ until, ended }) => (
        <span className={ended ? styles.ended : undefined}>{until && format.shortDay(until)}</span>
      ),
      compare: (a, b) => inDays(a.until, b.until),
    },
    {
      key: 'service',
      head: words.service,
      width: 'minmax(6.5rem, 0.6fr)',
      cell: (row) => format.shortDay(serviceOf(row) ?? ''),
      compare: (a, b) => inDays(serviceOf(a), serviceOf(b)),
    },
    {
      key: 'open',
      head: words.open,
      width: 'minmax(4.125rem, 0.4fr)',
      cell: (row) => <Open line={row} />,
      compare: (a, b) => difference(openOf(a), openOf(b)),
    },
  ];
}

/** The product, and below it what it is: its id, its kind or those of its pieces, and the unit of its numbers. */
function Name({ row, nested }: { row: Row; nested: boolean }): ReactElement {
  const { messages, format } = useServices();
  const { thing, product, title, pieces, numbers, isPiece } = row;
  const kinds =
    pieces && pieces.many > 0
      ? pieces.kinds
          .map((kind) => messages.benefits.pieceKinds(format.number(kind.many), kind.title))
          .join(', ')
      : title;
  return (
    <span className={`${styles.name} ${nested && isPiece ? styles.piece : ''}`} title={product}>
      <ThingLink thing={thing}>{product}</ThingLink>
      <small>{[thing, kinds, messages.record.unit(numbers.unit)].join(' · ')}</small>
    </span>
  );
}

function Left({ row: { thing, numbers, pieces } }: { row: Row }): ReactElement | null {
  const left = (numbers.money ?? pieces?.money)?.left;
  return left === undefined ? null : <NumberLink thing={thing} number="left" value={left} />;
}
