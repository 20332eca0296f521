import type { Evidence, Position } from '@benefolio/core';
import { h, list, part, table } from './dom.ts';
import type { Cell } from './dom.ts';
import type { Shown } from './pack-files.ts';

/** What the pack says, beside its entries. */
export function packParts(shown: Shown): Node[] {
  const { positions, findings, gaps, clauses, people } = shown;
  return [
    ...(gaps ? [gapsPart(gaps)] : []),
    ...(positions ? [positionsPart(positions)] : []),
    ...(findings ? [findingsPart(findings)] : []),
    ...(clauses ? [clausesPart(clauses)] : []),
    ...(people ? [peoplePart(people)] : []),
  ];
}

function gapsPart(gaps: Evidence['gaps']): Node {
  const { undisclosed, unknown, withoutEnrollment, withoutPurpose, imports, doubts } = gaps;
  const sentences = [
    undisclosed === 0
      ? 'The pack shows every entry of the journal.'
      : `${undisclosed} of ${gaps.entries} entries of the journal are not shown: by the organization’s account they tell of days after the end.`,
    ...(imports.length > 0
      ? imports.map(
          ({ format, last, days }) => `Last import of ${format}: ${last}, ${days} days before the end.`,
        )
      : ['No file of Microsoft’s was imported up to the end: every number is the organization’s own.']),
    ...(withoutEnrollment.length > 0
      ? [`Under no enrollment on record: ${withoutEnrollment.join(', ')}.`]
      : []),
    ...withoutPurpose.map(
      ({ thing, holders }) =>
        `Not stated what ${thing} is used for, by ${holders.length} of its holders: ${holders.join(', ')}.`,
    ),
    ...doubts.map(({ clause, says }) => `Doubt about ${clause}: ${says}`),
  ];
  const rows = unknown.map(({ seq, on, thing, clause, missing }) => [
    seq,
    on,
    thing,
    clause,
    missing.join(', '),
  ]);
  return part(
    'What the pack does not prove',
    {},
    list(sentences),
    rows.length > 0 &&
      table('Findings that lacked a fact', ['Entry', 'On', 'Thing', 'Clause', 'Missing'], rows),
  );
}

const positionsPart = ({ opening, closing }: Evidence['positions']): Node =>
  part(
    'Positions',
    {},
    positionTable(`Opening position: end of ${opening.on}`, opening),
    positionTable(`Closing position: end of ${closing.on}`, closing),
  );

const numbers = ['Entitled', 'Assigned now', 'Peak', 'Activations consumed'];

function positionTable(caption: string, { lines }: Position): Node {
  if (lines.length === 0) return h('p', {}, `${caption}. Nothing was on record.`);
  const rows = lines.map(({ thing, product, under, until, numbers: own, counted }): Cell[] => [
    thing,
    product,
    under,
    until,
    own.unit,
    own.entitled,
    own.assignedNow,
    own.peak,
    own.activationsConsumed,
    counted && `${counted.number} on ${counted.on}, difference ${counted.difference}`,
  ]);
  const heads = ['Thing', 'Product', 'Under', 'Until', 'Unit', ...numbers, 'Counted by Microsoft'];
  return table(caption, heads, rows);
}

function findingsPart({ given, judged }: Evidence['findings']): Node {
  const heads = ['Entry', 'On', 'Act', 'Answer', 'Clause', 'Why'];
  const then = given.map(({ seq, on, thing, event, answer, clause, why, withdrawn }): Cell[] => [
    seq,
    on,
    `${thing} ${event}`,
    withdrawn === undefined ? answer : `${answer} (entry withdrawn by ${withdrawn})`,
    clause,
    why,
  ]);
  const now = judged.map(({ seq, on, thing, event, answer, clause, why }): Cell[] => [
    seq,
    on,
    event === undefined ? `${thing} stands` : `${thing} ${event}`,
    answer,
    clause,
    why,
  ]);
  return part(
    'Findings',
    { open: false },
    then.length > 0
      ? table('As given when each act was recorded', heads, then)
      : h('p', {}, 'Every act of the period was permitted when it was recorded.'),
    now.length > 0
      ? table('As judged with everything that is known by now', heads, now)
      : h('p', {}, 'With what is known now, everything in the period is permitted.'),
  );
}

const clausesPart = (clauses: Evidence['clauses']): Node =>
  part(
    'Clauses named, in our words',
    { open: false },
    table(
      'Clauses',
      ['Clause', 'What it says', 'Place in the Guide', 'Doubts'],
      clauses.map(({ id, title, says, section, doubts }) => [
        `${id}: ${title}`,
        says,
        section.join(' › '),
        Object.values(doubts).join(' '),
      ]),
    ),
  );

const peoplePart = (people: NonNullable<Shown['people']>): Node =>
  part(
    'People named',
    { open: false },
    table(
      'People',
      ['Number', 'Short name', 'Name', 'Mail'],
      people.map(({ id, handle, name, mail }) => [id, handle, name ?? undefined, mail ?? undefined]),
    ),
  );
