import type { RawEvent } from '@benefolio/core';
import { describe, expect, test } from 'vitest';
import { eventsIn, given, imported, newWorld, notes, outcomes, reasons } from '../testing/import.ts';
import type { World } from '../testing/import.ts';
import { ada, bob, list, run, short, thing } from '../testing/visual-studio-list.ts';
import type { Cells } from '../testing/visual-studio-list.ts';

describe('a subscription on record', () => {
  const recorded = (): World => {
    const world = newWorld(ada, bob);
    given(
      world,
      { thing: 'ada', event: 'joined', on: '2024-01-01' },
      { thing, event: 'granted', on: '2025-01-06', level: 'enterprise', until: '2026-01-05' },
      { thing, event: 'assigned', on: '2025-01-10', to: ada },
    );
    return world;
  };

  test('the same subscriber is unchanged; another day or end is said', () => {
    const done = run(recorded(), { mail: ada, assigned: '2025-01-11', until: '2026-01-31' });
    expect(done.results).toMatchObject([
      {
        outcome: 'unchanged',
        summary: `${ada} has it, as on record; assigned on 2025-01-11 by the list, on 2025-01-10 by our record; the list has it end on 2026-01-31, our record on 2026-01-05`,
      },
    ]);
  });

  test('newly activated', () => {
    const world = recorded();
    expect(short(run(world, { mail: ada, assigned: '2025-01-10', activated: '2025-01-12' }))).toEqual([
      '2025-01-12 activated',
    ]);
    expect(outcomes(imported(world, list({ mail: ada, activated: 'True' })))).toEqual(['unchanged']);
  });

  test('another subscriber is assigned on the day of the list, and judged', () => {
    const done = run(recorded(), { mail: bob, assigned: '2025-02-01' });
    expect(short(done)).toEqual(['2025-02-01 assigned person-bob']);
    expect(done.told.answer).toBe('forbidden');
  });

  test('another subscriber on a day unknown is assigned on the day of the export, and the note says so', () => {
    const done = run(recorded(), { mail: bob });
    expect(short(done)).toEqual(['2025-06-01 assigned person-bob']);
    expect(notes(done)[0]).toContain('recorded on the day of the export');
  });

  test('unassigned is taken back on the day of the export; again is unchanged', () => {
    const world = recorded();
    expect(short(run(world, {}))).toEqual(['2025-06-01 released']);
    expect(outcomes(imported(world, `${list({})}\n`))).toEqual(['unchanged']);
  });

  test('given back to the same person, its activation stands', () => {
    const world = recorded();
    given(
      world,
      { thing, event: 'activated', on: '2025-01-12' },
      { thing, event: 'released', on: '2025-03-01' },
    );
    expect(short(run(world, { mail: ada, assigned: '2025-04-01', activated: '2025-04-02' }))).toEqual([
      '2025-04-01 assigned person-ada',
    ]);
  });

  test('an export from before a change is compared with what was so on its day', () => {
    const world = recorded();
    given(world, { thing, event: 'assigned', on: '2025-05-20', to: bob });
    expect(
      outcomes(imported(world, list({ mail: ada, assigned: '2025-01-10' }), { on: '2025-05-01' })),
    ).toEqual(['unchanged']);
  });

  test('activated on a day unknown is undated, and a later export that gives the day changes nothing', () => {
    const world = recorded();
    const first = run(world, { mail: ada, assigned: '2025-01-10', activated: 'True' });
    expect(eventsIn(first)).toEqual([{ thing, event: 'activated', on: '2025-06-01', undated: true }]);
    expect(notes(first)[0]).toContain('does not say when it was activated');
    const later = imported(world, list({ mail: ada, activated: '2025-01-12' }), { on: '2025-06-02' });
    expect(later.results).toMatchObject([
      {
        outcome: 'unchanged',
        summary: expect.stringContaining(
          'activated on 2025-01-12 by the list, on a day unknown by our record',
        ),
      },
    ]);
  });

  test('given back to who had activated it on a day unknown, the note tells the day of the list', () => {
    const world = recorded();
    run(world, { mail: ada, assigned: '2025-01-10', activated: 'Yes' });
    const text = list({ mail: ada, assigned: '2025-06-02', activated: '2025-06-02' });
    given(world, { thing, event: 'released', on: '2025-06-02' });
    const done = imported(world, text, { on: '2025-06-02' });
    expect(short(done)).toEqual(['2025-06-02 assigned person-ada']);
    expect(notes(done)[0]).toContain('on a day unknown by our record');
  });

  test('another subscriber on a day unknown had it by the day of the activation', () => {
    const done = run(recorded(), { mail: bob, activated: '2025-05-02' });
    expect(short(done)).toEqual(['2025-05-02 assigned person-bob', '2025-05-02 activated']);
    expect(notes(done)[0]).toContain('does not say since when: recorded on the day of the activation');
  });
});

describe('a day before what is on record is refused, naming both days', () => {
  const cases: [string, RawEvent[], Cells, string][] = [
    [
      'an assignment before it was found',
      [{ thing, event: 'found', on: '2025-05-01', level: 'enterprise' }],
      { mail: bob, assigned: '2025-04-20' },
      'the row has it assigned on 2025-04-20, and there is no `' + thing + '` on record before 2025-05-01',
    ],
    [
      'an activation before it was found with its holder',
      [{ thing, event: 'found', on: '2025-05-01', level: 'enterprise', holder: bob }],
      { mail: bob, activated: '2025-04-20' },
      'the row has it activated on 2025-04-20, and there is no',
    ],
    [
      'an assignment before somebody else had it',
      [
        { thing, event: 'found', on: '2025-01-01', level: 'enterprise' },
        { thing, event: 'assigned', on: '2025-05-01', to: ada },
      ],
      { mail: bob, assigned: '2025-04-20' },
      'the row has it assigned on 2025-04-20, and our record has it assigned on 2025-05-01',
    ],
    [
      'an assignment before it was taken back',
      [
        { thing, event: 'found', on: '2025-01-01', level: 'enterprise', holder: ada },
        { thing, event: 'released', on: '2025-05-01' },
      ],
      { mail: bob, assigned: '2025-04-20', activated: '2025-04-21' },
      'our record has it released on 2025-05-01',
    ],
  ];
  test.each(cases)('%s', (_, before, cells, reason) => {
    const world = newWorld(ada, bob);
    given(world, ...before);
    const size = world.books.facts.length;
    const done = run(world, cells);
    expect(reasons(done)).toEqual([expect.stringContaining(reason)]);
    expect(reasons(done)[0]).not.toMatch(/entry \d/);
    expect(world.books.facts).toHaveLength(size + 1);
  });
});
