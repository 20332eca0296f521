import { ProblemError, quote } from '@benefolio/core';
import type { RawEvent } from '@benefolio/core';
import type { Proposal } from '../format.ts';
import type { Difference } from '../difference.ts';
import { activation, isDay, undatedNote } from './visual-studio-found.ts';
import type { Given } from './visual-studio-found.ts';
import { joiningNote } from './visual-studio-people.ts';
import type { Row, When } from './visual-studio-row.ts';
import type { Activation, OnRecord } from './visual-studio-state.ts';

type Change = {
  events: RawEvent[];
  says: string[];
  notes: string[];
  differences: Difference[];
  /** What the list has otherwise than our record, and that changes nothing. */
  differs: string[];
};

/** A subscription on record: what the list has that we have not. */
export function proposeChange(row: Row, known: OnRecord, given: Given): Proposal {
  const { thing } = given;
  const { events, says, notes, differs, differences } = row.subscriber
    ? assigned(row.subscriber, known, given)
    : unassigned(known, given);
  if (row.until && known.until && row.until !== known.until)
    differs.push(`the list has it end on ${row.until}, our record on ${known.until}`);
  if (events.length === 0) return { thing, events, summary: [...says, ...differs].join('; ') };
  inOrder(events, known, thing);
  return {
    thing,
    events,
    summary: says.join('; '),
    differences,
    ...(notes.length + differs.length > 0 && { note: [...notes, ...differs].join('; ') }),
  };
}

/** Refuses a day before what our record last says of who has it: the one or the other is wrong. */
function inOrder(events: readonly RawEvent[], { last }: OnRecord, thing: string): void {
  const early = events.find(({ thing: of, on }) => of === thing && last && on !== undefined && on < last.on);
  if (!early || !last) return;
  const opens = last.event === 'found' || last.event === 'granted';
  const ours = opens
    ? `there is no ${quote(thing)} on record before ${last.on}`
    : `our record has it ${last.event} on ${last.on}`;
  throw new ProblemError({
    code: 'before-the-record',
    status: 422,
    message: `the row has it ${early.event} on ${early.on}, and ${ours}`,
    cure: 'if the list is right, withdraw what our record says and tell both anew on their days; if not, leave the row out',
  });
}

function unassigned({ holder }: OnRecord, { thing, on }: Given): Change {
  if (!holder) {
    const says = ['assigned to nobody, as on record'];
    return { events: [], says, notes: [], differs: [], differences: [] };
  }
  return {
    events: [{ thing, event: 'released', on }],
    says: [`taken back from ${holder.id}`],
    notes: [`the list does not say when: recorded on the day of the export, ${on}`],
    differs: [],
    differences: [{ field: 'holder', before: holder.id }],
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
  const change: Change = { events: [], says: [], notes: [], differs: [], differences: [] };
  if (same) {
    change.says.push(`${mail} has it, as on record`);
    if (since !== 'some day' && since !== holder.since)
      change.says.push(`assigned on ${since} by the list, on ${holder.since} by our record`);
  } else {
    // Whoever activated it had it by then.
    const by = isDay(when) ? { day: when, of: 'activation' } : { day: on, of: 'export' };
    const day = since === 'some day' ? by.day : since;
    change.events.push(...joined, { thing, event: 'assigned', on: day, to });
    change.differences.push({ field: 'holder', ...(holder && { before: holder.id }), after: mail });
    change.says.push(`assigned to ${mail} on ${day}${holder ? `, ${holder.id} had it` : ''}`);
    if (joined.length > 0) change.notes.push(joiningNote(mail, { to, id }));
    if (since === 'some day')
      change.notes.push(`the list does not say since when: recorded on the day of the ${by.of}, ${day}`);
  }
  const before = same ? holder.activated : former && former.id === id ? former.activated : 'never';
  activate(change, { before, when, given });
  return change;
}

type Activating = { before: Activation; when: When; given: Given };

/** Adds the activation; one that is on record stays as it is, also where only the list has its day. */
function activate(
  { events, says, notes, differs, differences }: Change,
  { before, when, given }: Activating,
): void {
  if (before === 'never') {
    events.push(...activation(when, given));
    if (when !== 'never')
      differences.push({ field: 'activated', after: isDay(when) ? when : 'a day unknown' });
    if (isDay(when)) says.push(`activated on ${when}`);
    if (when !== 'some day') return;
    says.push('activated');
    notes.push(undatedNote(given.on));
  } else if (isDay(when) && when !== before) {
    differs.push(`activated on ${when} by the list, on ${before} by our record`);
  }
}
