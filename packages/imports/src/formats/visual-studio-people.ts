import { isKnown } from '@benefolio/core';
import type { Day, RawEvent } from '@benefolio/core';
import type { Context } from '../format.ts';
import { newHandles } from '../people.ts';
import type { Places } from '../reading/columns.ts';
import { dayIn } from '../reading/day.ts';
import type { DayOrder } from '../reading/day.ts';
import type { Table } from '../reading/table.ts';
import type { Columns } from './visual-studio-columns.ts';
import type { Row } from './visual-studio-row.ts';

/** Gives the subscriber's id, and the event by which somebody new joins. */
export type Who = (subscriber: NonNullable<Row['subscriber']>) => {
  to: string;
  id?: string;
  joined: RawEvent[];
};

type Sources = { table: Table; places: Places<Columns>; order: DayOrder | undefined };

/** The earliest day on which the list has each subscriber holding something: by then the person was here. */
export function firstDays({ table, places, order }: Sources): Map<string, Day> {
  const first = new Map<string, Day>();
  for (const row of table.rows) {
    const mail = row[places.mail ?? -1]?.trim().toLowerCase() ?? '';
    for (const place of [places.assigned, places.activated]) {
      const read = dayIn(row[place ?? -1] ?? '', order);
      const known = first.get(mail);
      if ('day' in read && (!known || read.day < known)) first.set(mail, read.day);
    }
  }
  return first;
}

export function subscribers({ books, names, on }: Context, first: ReadonlyMap<string, Day>): Who {
  const newHandle = newHandles(names);
  return ({ mail, name }) => {
    const lower = mail.toLowerCase();
    const id = names.find(mail) ?? names.find(lower);
    const day = first.get(lower) ?? on;
    // Whose joining was taken back keeps name and number.
    if (id !== undefined && books.timelines.has(id) && !isKnown(books, id)) {
      return { to: id, id, joined: [{ thing: id, event: 'joined', on: day < on ? day : on }] };
    }
    if (id !== undefined) return { to: id, id, joined: [] };
    const handle = newHandle(lower);
    const joined = {
      thing: handle,
      event: 'joined',
      on: day < on ? day : on,
      mail: lower,
      ...(name !== '' && { name }),
    };
    return { to: handle, joined: [joined] };
  };
}

/** Says that a row takes in somebody; who has a number already was here before. */
export const joiningNote = (mail: string, { to, id }: { to: string; id?: string | undefined }): string =>
  id === undefined ? `${mail} is new and joins as \`${to}\`` : `${mail} joins anew as \`${to}\``;
