import { ProblemError, quote } from '@benefolio/core';
import type { Day } from '@benefolio/core';
import { isMail } from '../people.ts';
import { dayIn, dayOrProblem, unreadable } from '../reading/day.ts';
import type { DayOrder } from '../reading/day.ts';
import { levelOf } from './visual-studio-columns.ts';
import type { Columns } from './visual-studio-columns.ts';

/** What the list says of an act: its day, that it happened on a day it does not say, or that it did not. */
export type When = Day | 'some day' | 'never';

/** A subscription as one row of the list has it. */
export type Row = {
  guid: string;
  level: string;
  until?: Day;
  /** Absent: nobody has it. */
  subscriber?: { mail: string; name: string; assigned: Day | 'some day'; activated: When };
  usedBefore: boolean;
};

type Cells = Record<keyof Columns, string>;

const guidShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const yes = new Set(['true', 'yes', 'y', '1', 'assigned', 'activated']);
const no = new Set(['', 'false', 'no', 'n', '0', 'unassigned', 'not activated', 'n/a', '-']);

const contradiction = (message: string, cure: string): ProblemError =>
  new ProblemError({ code: 'contradiction', status: 422, message, cure });

/** A day, or yes or no. @throws ProblemError when the cell is none of them */
function whenIn(cell: string, column: string, order?: DayOrder): When {
  const word = cell.toLowerCase();
  if (no.has(word)) return 'never';
  if (yes.has(word)) return 'some day';
  const read = dayIn(cell, order);
  if ('day' in read) return read.day;
  throw unreadable({ cell, column, either: 'either' in read });
}

/** Reads a row. @throws ProblemError saying which cell is wrong, or which two contradict each other */
export function readRow(cells: Cells, order?: DayOrder): Row {
  const guid = cells.guid.toLowerCase().replace(/^\{(.*)\}$/, '$1');
  if (!guidShape.test(guid)) {
    throw new ProblemError({
      code: 'no-guid',
      status: 422,
      message: `${cells.guid === '' ? 'nothing' : quote(cells.guid)} in ${quote('Subscription GUID')} is no GUID`,
      cure: 'export the list again; a row without its GUID names no subscription',
    });
  }
  const until = dayOrProblem(cells.until, 'Expiration Date (UTC)', order);
  const row = {
    guid,
    level: levelOf(cells.level),
    ...(until && { until }),
    usedBefore: cells.usage.toLowerCase() === 'used',
  };
  const status = cells.status.toLowerCase();
  if (status === 'unassigned') return { ...row, ...unassigned(cells) };
  if (status === 'assigned') return { ...row, subscriber: subscriberIn(cells, order) };
  throw new ProblemError({
    code: 'no-such-status',
    status: 422,
    message: `${cells.status === '' ? 'nothing' : quote(cells.status)} in ${quote('Subscription Status')} is neither assigned nor unassigned`,
    cure: 'export the list again, or write `assigned` or `unassigned`',
  });
}

function unassigned({ mail, assigned }: Cells): Record<string, never> {
  if (mail === '' && !yes.has(assigned.toLowerCase())) return {};
  const what = mail === '' ? `${quote(assigned)} in ${quote('Assigned')}` : 'a mail address';
  throw contradiction(
    `the row is unassigned and yet has ${what}: it does not say whether somebody has the subscription`,
    'look it up where it is managed, then empty the cell or write `assigned`',
  );
}

function subscriberIn(cells: Cells, order?: DayOrder): NonNullable<Row['subscriber']> {
  const { mail } = cells;
  if (!isMail(mail)) {
    const through = cells.group === '' ? '' : `, only a group, ${quote(cells.group)}`;
    throw contradiction(
      `the row is assigned and has ${mail === '' ? `no mail address${through}` : `${quote(mail)} for a mail address`}: nobody can be named`,
      'add the mail address of the subscriber, or write `unassigned`',
    );
  }
  const written = whenIn(cells.assigned, 'Assigned', order);
  if (written === 'never' && cells.assigned !== '') {
    throw contradiction(
      `the row is assigned and yet has ${quote(cells.assigned)} in ${quote('Assigned')}`,
      'look it up where it is managed, then correct one of the two cells',
    );
  }
  const name = cells.name
    .normalize('NFC')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 200);
  return {
    mail,
    name,
    assigned: written === 'never' ? 'some day' : written,
    activated: whenIn(cells.activated, 'Activated', order),
  };
}
