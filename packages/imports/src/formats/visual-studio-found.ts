import { earliest } from '@benefolio/core';
import type { Day, RawEvent } from '@benefolio/core';
import type { Proposal } from '../format.ts';
import { joiningNote } from './visual-studio-people.ts';
import type { Who } from './visual-studio-people.ts';
import type { Row, When } from './visual-studio-row.ts';

export type Given = { thing: string; on: Day; who: Who };

/** Whether the list tells the day itself. */
export const isDay = (when: When): when is Day => when !== 'some day' && when !== 'never';

/** A subscription that is not on record yet. */
export function proposeFound(row: Row, { thing, on, who }: Given): Proposal {
  const { guid, level, until, subscriber } = row;
  const found = { thing, event: 'found', level, guid, ...(until && { until }) };
  if (!subscriber) {
    return {
      thing,
      events: [{ ...found, on }],
      summary: `found: ${level}, assigned to nobody`,
      ...(row.usedBefore && {
        note: 'its usage status is `used`: somebody had it before, and the list does not say until when',
      }),
    };
  }
  const { assigned, activated, mail } = subscriber;
  const { to, id, joined } = who(subscriber);
  const [assignedOn, activatedOn] = [
    isDay(assigned) ? assigned : undefined,
    isDay(activated) ? activated : undefined,
  ];
  // It was there by the first day that the row tells of: what follows needs it on record.
  const first = earliest(assignedOn, activatedOn, on) ?? on;
  const untimed = assignedOn === undefined;
  const events: RawEvent[] = [
    ...joined,
    {
      ...found,
      on: first,
      ...(untimed && { holder: to, ...(activated === 'some day' && { active: true }) }),
    },
  ];
  if (assignedOn) events.push({ thing, event: 'assigned', on: assignedOn, to });
  // Without an assignment of its own day, `active` says it already.
  if (activatedOn ?? assignedOn) events.push(...activation(activated, { thing, on }));
  const notes = [
    joined.length > 0 ? joiningNote(mail, { to, id }) : '',
    untimed ? 'the list does not say since when it is assigned' : '',
    !untimed && activated === 'some day' ? undatedNote(on) : '',
  ].filter((note) => note !== '');
  return {
    thing,
    events,
    summary: `found: ${level}, assigned to ${mail}${assignedOn ? ` on ${assignedOn}` : ''}${activated === 'never' ? '' : ', activated'}`,
    ...(notes.length > 0 && { note: notes.join('; ') }),
  };
}

/** The activation that the list tells of; undated when it only says that it is active. */
export function activation(when: When, { thing, on }: { thing: string; on: Day }): RawEvent[] {
  if (when === 'never') return [];
  return [{ thing, event: 'activated', ...(isDay(when) ? { on: when } : { on, undated: true }) }];
}

export const undatedNote = (on: Day): string =>
  `the list does not say when it was activated: on record is only that it was by the day of the export, ${on}`;
