import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { withWords } from '../../app/choose.ts';
import type { Services } from '../../app/services.ts';
import { useServices } from '../../app/services.ts';
import { buttonClass } from '../../parts/button.tsx';
import type { Column } from '../../parts/column.ts';
import { ThingLink } from '../../parts/links.tsx';
import { NumberLink } from '../../parts/number-link.tsx';
import list from '../benefits/benefits.module.css';
import styles from './keys.module.css';
import type { Row } from './rows.ts';

const inOrder = (a: string | number, b: string | number): number => (a === b ? 0 : a < b ? -1 : 1);

/** What is left of a key; a token that was not redeemed has its seats. */
const leftOf = ({ activationsLeft: left }: Row): number => (typeof left === 'number' ? left : -1);

/** The day on which it runs out, or a place among those that do not. */
const outOf = ({ forecast }: Row): string => forecast?.on ?? (forecast?.answer === 'used-up' ? '0' : 'z');

export const columnsOf = (services: Services): Column<Row>[] => [
  {
    key: 'key',
    head: services.messages.keys.key,
    width: 'minmax(12rem, 2.5fr)',
    narrow: 'minmax(0, 1fr)',
    cell: (row) => (
      <span className={list.name}>
        <ThingLink thing={row.thing}>{row.product}</ThingLink>
        <small>{[row.thing, row.title, row.offerTitle].filter(Boolean).join(' · ')}</small>
      </span>
    ),
    compare: (a, b) =>
      services.format.compare(a.product, b.product) || services.format.compare(a.thing, b.thing),
  },
  ...columnsOfUse(services),
  {
    key: 'right',
    head: services.messages.keys.right,
    width: 'minmax(6.5rem, 0.5fr)',
    wideOnly: true,
    cell: ({ until, ended }) => (
      <span className={ended ? list.ended : undefined}>{until && services.format.shortDay(until)}</span>
    ),
    compare: (a, b) => inOrder(a.until ?? 'z', b.until ?? 'z'),
  },
  {
    key: 'do',
    head: services.messages.keys.look,
    width: '5.25rem',
    narrow: '5.25rem',
    cell: (row) => <LookLink row={row} />,
  },
];

function columnsOfUse({ messages, format }: Services): Column<Row>[] {
  const words = messages.keys;
  return [
    {
      key: 'last5',
      head: words.masked,
      width: 'minmax(11.5rem, 0.6fr)',
      wideOnly: true,
      cell: (row) => <Masked row={row} />,
    },
    {
      key: 'left',
      head: messages.numbers.activationsLeft,
      align: 'end',
      width: 'minmax(5.625rem, 0.4fr)',
      narrow: '5.25rem',
      cell: ({ thing, activationsLeft }) =>
        activationsLeft === undefined ? (
          ''
        ) : (
          <NumberLink thing={thing} number="activationsLeft" value={activationsLeft} />
        ),
      compare: (a, b) => inOrder(leftOf(a), leftOf(b)),
    },
    {
      key: 'forecast',
      head: words.forecast,
      width: 'minmax(8.75rem, 0.6fr)',
      wideOnly: true,
      cell: (row) => <RunsOut row={row} />,
      compare: (a, b) => inOrder(outOf(a), outOf(b)),
    },
    {
      key: 'looks',
      head: words.looks,
      width: 'minmax(10.25rem, 0.6fr)',
      wideOnly: true,
      cell: ({ looks, lastLook }) =>
        lastLook === undefined
          ? words.notLooked
          : words.looked(format.number(looks), format.shortDay(lastLook)),
      compare: (a, b) => inOrder(a.lastLook ?? '', b.lastLook ?? ''),
    },
  ];
}

const dots = '•••••-'.repeat(4);

/** Only the last five are on record; a token has none. */
function Masked({ row: { kind, last5, redeemed, redeemBy } }: { row: Row }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.keys;
  if (kind === 'cloud-token') {
    return (
      <span className={styles.redeemed}>
        <span>
          {redeemed
            ? words.redeemed(format.shortDay(redeemed.on))
            : redeemBy && words.redeemBy(format.shortDay(redeemBy))}
        </span>
        {redeemed && <small>{redeemed.tenant}</small>}
      </span>
    );
  }
  if (last5 === undefined) return <span className={styles.quiet}>{words.noLast5}</span>;
  return (
    <code>
      <span className="for-readers">{words.maskedAs(last5)}</span>
      <span aria-hidden="true" title={`${dots}${last5}`}>{`••• ${last5}`}</span>
    </code>
  );
}

function RunsOut({ row: { thing, forecast } }: { row: Row }): ReactElement | null {
  const { messages, format } = useServices();
  if (!forecast) return null;
  const { answers } = messages.keys;
  const says =
    forecast.answer === 'runs-out'
      ? answers['runs-out'](format.shortDay(forecast.on ?? ''))
      : answers[forecast.answer];
  return (
    <Link to="." search={withWords({ key: thing })} resetScroll={false}>
      {says}
    </Link>
  );
}

function LookLink({ row: { thing } }: { row: Row }): ReactElement {
  const { messages } = useServices();
  return (
    <Link
      to="."
      search={withWords({ look: thing })}
      resetScroll={false}
      className={`${buttonClass({ small: true })} not-printed`}
      aria-label={`${messages.keys.look}: ${thing}`}
    >
      {messages.keys.look}
    </Link>
  );
}
