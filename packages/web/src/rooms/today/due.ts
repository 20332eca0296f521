import { daysBetween } from '@benefolio/core';
import type { Day } from '@benefolio/core';
import type { components } from '@benefolio/client';

export type Deadline = components['schemas']['Deadline'];
export type Foreseen = components['schemas']['Foreseen'];

/** What is said of a deadline can be said of what is foreseen as well. */
type Line = Omit<Deadline, 'kind' | 'clause'>;

/** The same thing that falls due for several things on one day, or one that is foreseen. */
export type DueItem = {
  key: string;
  on: string;
  what: string;
  clause?: string;
  all: Line[];
  foreseen?: Foreseen;
};

/** One item for all that fall due on the same day for the same reason, in the order of their days. */
export const itemsOf = (deadlines: readonly Deadline[], foreseen: readonly Foreseen[]): DueItem[] =>
  [...deadlineItems(deadlines), ...foreseen.map(foreseenItem)].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );

const deadlineItems = (deadlines: readonly Deadline[]): DueItem[] =>
  [
    ...Map.groupBy(
      deadlines,
      ({ on, clause, what, owner = '', from = '', acknowledged = '', snoozed }) =>
        `${on} ${clause} ${what} ${owner} ${from} ${acknowledged} ${snoozed?.until ?? ''}`,
    ),
  ].map(([key, all]) => {
    const { on, what, clause } = all[0] as Deadline;
    return { key, on, what, clause, all };
  });

const foreseenItem = (foreseen: Foreseen): DueItem => ({
  key: foreseen.id,
  on: foreseen.on,
  what: foreseen.what,
  ...(foreseen.from === 'pace' && { clause: foreseen.clause }),
  all: [foreseen],
  foreseen,
});

/** Whether it needs nobody today: it was acknowledged, or put off to a later day. */
export const isHandled = ({ all }: DueItem): boolean => all.every(({ handled }) => handled);

/** Whether it is shown without being asked for. */
export const isReminded = ({ all }: DueItem): boolean => all.some(({ remind }) => remind);

export const sections = ['past', 'week', 'month', 'later'] as const;
export type Section = (typeof sections)[number];

/** How soon it is, for the headings of the list. */
export function sectionOf(on: string, today: string): Section {
  const days = daysBetween(today as Day, on as Day);
  return days < 0 ? 'past' : days <= 7 ? 'week' : days <= 30 ? 'month' : 'later';
}

/** The first days of twelve months, beginning with that of a day. */
export function twelveMonths(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, n) => {
    const at = year * 12 + month - 1 + n;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
