// What can happen to each kind of thing, as a page.
import type { EventTable, Field } from '@benefolio/core';
import { code, link, page, table } from './markdown.ts';

export type Happens = { kind: string; title: string; prefixes: readonly string[]; events: EventTable };

export function eventsPage(kinds: readonly Happens[]): string {
  const rows = kinds.map(({ title, prefixes, events }) => [
    link(title, title),
    beginnings(prefixes),
    Object.keys(events).map(code).join(', '),
  ]);
  return page([
    '# What can happen, kind by kind',
    '',
    'The events that `tell` and `ask` take, with their fields. Written by `node tools/pages.ts` from the tables of the ' +
      'kinds; edit those in `packages/core/src/`. A line reads `DAY THING EVENT FIELD VALUE…`, for example ' +
      '`2025-01-10 vs-7 assigned to ada`.',
    '',
    ...table(['kind', 'its ids', 'events'], rows),
    ...kinds.flatMap(chapter),
  ]);
}

const beginnings = (prefixes: readonly string[]): string =>
  prefixes.map((prefix) => code(prefix === 'partner' ? prefix : `${prefix}-…`)).join(', ');

const chapter = ({ title, prefixes, events }: Happens): string[] => [
  `## ${title}`,
  '',
  `Its ids: ${beginnings(prefixes)}.`,
  '',
  ...Object.entries(events).flatMap(([event, { says, fields }]) => [
    `**${code(event)}**: ${says}.`,
    '',
    ...table(['field', 'value', ''], Object.entries(fields).filter(isTold).map(row)),
  ]),
];

/** Benefolio writes this one itself. */
const isTold = ([name]: [string, Field]): boolean => name !== 'commitment';

const row = ([name, field]: [string, Field]): string[] => [
  `${code(name)}${field.optional ? ' (may be absent)' : ''}`,
  valueOf(field),
  field.says,
];

function valueOf({ type, of, least }: Field): string {
  if (type === 'count' && least !== undefined) return `count, ${least} or more`;
  if (of === undefined) return type;
  return of.map((one) => code(type === 'thing' ? `${one}-…` : one)).join(', ');
}
