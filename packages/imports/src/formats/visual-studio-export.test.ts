import { describe, expect, test } from 'vitest';
import { eventsIn, given, imported, newWorld, notes, outcomes, reasons, sample } from '../testing/import.ts';
import { ada, bob, guid, list, run, short, thing } from '../testing/visual-studio-list.ts';
import type { Cells } from '../testing/visual-studio-list.ts';

describe('a subscription not on record', () => {
  test('the sample is read, with whoever is new', () => {
    const world = newWorld('ada.brandt@contoso.example');
    const done = imported(world, sample('visual-studio-export.csv'));
    expect(done).toMatchObject({ format: 'visual-studio.export', rows: 7, applied: 7 });
    expect(short(done).slice(0, 6)).toEqual([
      '2025-02-17 found',
      '2025-02-17 assigned person-ada.brandt',
      '2025-02-18 activated',
      '2025-03-03 joined',
      '2025-03-03 found',
      '2025-03-03 assigned person-grace.okafor',
    ]);
    expect(
      eventsIn(done)
        .filter(({ event }) => event === 'found')
        .map(({ level }) => level),
    ).toEqual([
      'enterprise',
      'enterprise',
      'professional',
      'test-professional',
      'enterprise',
      'enterprise',
      'msdn-platforms',
    ]);
    expect(JSON.stringify(done.told.entries)).not.toContain('@');
    expect(notes(done)[3]).toContain('does not say since when');
  });

  test('assigned on a day: found, assigned and activated, each on its day', () => {
    const done = run(newWorld('ada@contoso.example'), {
      mail: ada,
      assigned: '1/20/2025 9:00:00 AM',
      activated: '2025-02-01T10:00:00Z',
      until: '2026-01-31',
    });
    expect(short(done)).toEqual([
      '2025-01-20 found',
      '2025-01-20 assigned person-ada',
      '2025-02-01 activated',
    ]);
    expect(eventsIn(done)[0]).toMatchObject({ thing, level: 'enterprise', until: '2026-01-31', guid });
  });

  test.each(['', 'True', 'Yes'])(
    'assigned on a day that `%s` does not say: found with its holder',
    (assigned) => {
      const done = run(newWorld(ada), { mail: ada, assigned, activated: 'True' });
      expect(eventsIn(done)).toMatchObject([
        { event: 'found', on: '2025-06-01', holder: 'person-ada', active: true },
      ]);
    },
  );

  test('assigned on a day unknown and activated on a known one', () => {
    const done = run(newWorld(ada), { mail: ada, activated: '2025-02-01' });
    expect(short(done)).toEqual(['2025-02-01 found', '2025-02-01 activated']);
    expect(eventsIn(done)[0]).not.toHaveProperty('active');
  });

  test('activated on a day unknown is undated, and the note says so', () => {
    const world = newWorld(ada);
    const done = run(world, { mail: ada, assigned: '2025-01-20', activated: 'True' });
    expect(eventsIn(done).at(-1)).toEqual({ thing, event: 'activated', on: '2025-06-01', undated: true });
    expect(notes(done)[0]).toContain('does not say when it was activated');
    const later = list({ mail: ada, assigned: '2025-01-20', activated: '2025-02-01' });
    expect(imported(world, later).results).toMatchObject([
      { outcome: 'unchanged', summary: expect.stringContaining('on a day unknown by our record') },
    ]);
  });

  test('assigned to nobody', () => {
    expect(short(run(newWorld(), {}))).toEqual(['2025-06-01 found']);
  });

  test('whoever is new joins once, on the first day that the list tells of', () => {
    const world = newWorld();
    const done = run(
      world,
      { mail: ada, assigned: '2025-03-01' },
      { mail: 'ADA@contoso.example', assigned: '2025-01-01', guid: guid.replace('01', '02') },
    );
    expect(short(done)).toEqual([
      '2025-01-01 joined',
      '2025-03-01 found',
      '2025-03-01 assigned person-ada',
      '2025-01-01 found',
      '2025-01-01 assigned person-ada',
    ]);
    expect(world.names.size()).toBe(1);
  });

  test.each([
    ['Visual Studio Enterprise with GitHub Enterprise', 'enterprise'],
    ['visual studio professional with MSDN', 'professional'],
    ['Visual Studio Test Professional with MSDN', 'test-professional'],
    ['MSDN Platforms', 'msdn-platforms'],
    ['Something new', 'unknown'],
  ])('the level `%s` is %s', (level, of) => {
    expect(eventsIn(run(newWorld(), { level }))).toMatchObject([{ level: of }]);
  });
});

describe('rows that are refused', () => {
  test('the sample of bad rows has eight of them, and one that is good', () => {
    const world = newWorld();
    const done = imported(world, sample('visual-studio-export-bad-rows.csv'));
    expect(done).toMatchObject({ rows: 9, applied: 1, unchanged: 0, refused: 8 });
    expect(world.names.size()).toBe(1);
  });

  test('an ambiguous day is decided by the file, by the option, or by nobody', () => {
    const two = [
      { mail: ada, assigned: '03/04/2025' },
      { guid: guid.replace('01', '02'), mail: bob, assigned: '03/25/2025' },
    ];
    expect(short(run(newWorld(ada, bob), ...two))[0]).toBe('2025-03-04 found');
    const alone = run(newWorld(ada), { mail: ada, assigned: '03/04/2025' });
    expect(alone.results).toMatchObject([{ outcome: 'refused', cure: expect.stringContaining('dmy') }]);
    expect(
      short(imported(newWorld(ada), list({ mail: ada, assigned: '03/04/2025' }), { dates: 'dmy' }))[0],
    ).toBe('2025-04-03 found');
  });

  test.each([
    [{ mail: ada, status: 'Unassigned' }, 'the row is unassigned and yet has a mail address'],
    [{ assigned: 'True' }, 'the row is unassigned and yet has `True`'],
    [{ status: 'Assigned' }, 'the row is assigned and has no mail address'],
    [{ mail: 'ada', status: 'Assigned' }, '`ada` for a mail address'],
    [{ mail: ada, assigned: 'False' }, 'the row is assigned and yet has `False`'],
    [{ mail: ada, assigned: 'soon' }, '`soon` in `Assigned` is not a day'],
    [{ mail: ada, assigned: '2025-06-02' }, 'after the day of the export'],
    [{ mail: ada, assigned: '2025-02-02', activated: '2025-02-01' }, 'is before `Assigned`'],
    [{ guid: 'x' }, '`x` in `Subscription GUID` is no GUID'],
    [{ status: 'Gone' }, '`Gone` in `Subscription Status`'],
  ] as [Cells, string][])('%j', (cells, reason) => {
    const world = newWorld();
    expect(reasons(run(world, cells))).toEqual([expect.stringContaining(reason)]);
    expect(world.names.size()).toBe(0);
  });

  test('a refused row leaves nobody behind who would have joined with it', () => {
    const world = newWorld(bob);
    given(world, { thing, event: 'granted', on: '2025-05-01', level: 'enterprise' });
    const done = run(world, { mail: ada, assigned: '2025-01-02' });
    expect(outcomes(done)).toEqual(['refused']);
    expect([world.names.size(), world.names.find(ada)]).toEqual([1, undefined]);
  });

  test('a mail address that begins like a company is a person all the same', () => {
    const world = newWorld('aff-desk@contoso.example');
    expect(
      outcomes(
        run(
          world,
          { mail: 'aff-desk@contoso.example', assigned: '2025-01-02' },
          { guid: guid.replace('01', '02'), mail: 'loc-desk@contoso.example', assigned: '2025-01-02' },
        ),
      ),
    ).toEqual(['applied', 'applied']);
  });
});
