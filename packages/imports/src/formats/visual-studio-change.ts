import type { RawEvent } from '@benefolio/core';
import type { Proposal } from '../format.ts';
import type { Given } from './visual-studio-found.ts';
import type { Row } from './visual-studio-row.ts';
import type { OnRecord } from './visual-studio-state.ts';

type Change = { events: RawEvent[]; says: string[]; notes: string[] };

/** A subscription on record: what the list has that we have not. */
export function proposeChange(row: Row, known: OnRecord, given: Given): Proposal {
  const { thing } = given;
  const { events, says, notes } = row.subscriber
    ? assigned(row.subscriber, known, given)
    : unassigned(known, given);
  const differs =
    row.until && known.until && row.until !== known.until
      ? [`the list has it end on ${row.until}, our record on ${known.until}`]
      : [];
  if (events.length === 0) return { thing, events, summary: [...says, ...differs].join('; ') };
  return {
    thing,
    events,
    summary: says.join('; '),
    ...(notes.length + differs.length > 0 && { note: [...notes, ...differs].join('; ') }),
  };
}

function unassigned({ holder }: OnRecord, { thing, on }: Given): Change {
  if (!holder) return { events: [], says: ['assigned to nobody, as on record'], notes: [] };
  return {
    events: [{ thing, event: 'released', on }],
    says: [`taken back from ${holder.id}`],
    notes: [`the list does not say when: recorded on the day of the export, ${on}`],
  };
}

function assigned(
  subscriber: NonNullable<Row['subscriber']>,
  { holder, former }: OnRecord,
  given: Given,
): Change {
  const { thing, on, who } = given;
  const { mail, assigned: since, activated: when } = subscriber;
  const { to, id, joined } = who(subscriber);
  const same = holder !== undefined && holder.id === id;
  const change: Change = { events: [], says: [], notes: [] };
  if (same) {
    change.says.push(`${mail} has it, as on record`);
    if (since !== 'some day' && since !== holder.since)
      change.says.push(`assigned on ${since} by the list, on ${holder.since} by our record`);
  } else {
    const day = since === 'some day' ? on : since;
    change.events.push(...joined, { thing, event: 'assigned', on: day, to });
    change.says.push(`assigned to ${mail} on ${day}${holder ? `, ${holder.id} had it` : ''}`);
    if (joined.length > 0) change.notes.push(`${mail} is new and joins as \`${to}\``);
    if (since === 'some day')
      change.notes.push(`the list does not say since when: recorded on the day of the export, ${on}`);
  }
  const already = same ? holder.activated : former?.id === id && former?.activated;
  if (when === 'never' || already) return change;
  change.events.push({ thing, event: 'activated', on: when === 'some day' ? on : when });
  change.says.push(`activated on ${when === 'some day' ? on : when}`);
  if (when === 'some day')
    change.notes.push(
      `the list does not say when it was activated: recorded on the day of the export, ${on}`,
    );
  return change;
}
