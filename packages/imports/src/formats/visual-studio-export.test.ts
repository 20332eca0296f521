import { describe, expect, test } from 'vitest';
import type { Imported } from '../imported.ts';
import { eventsIn, given, imported, newWorld, notes, outcomes, reasons, sample } from '../testing/import.ts';
import type { World } from '../testing/import.ts';

const guid = '6f1e4a52-0b7d-4c35-9a61-2d7c1f0a8e01';
const thing = `vs-${guid}`;
const ada = 'ada@contoso.example';
const bob = 'bob@contoso.example';
const head =
  'Subscriber Name,Sign-in Email,Azure AD group,Subscription Level,Assigned,Activated,Expiration Date (UTC),Subscription Status,Subscription GUID,Usage Status';

type Cells = {
  mail?: string;
  assigned?: string;
  activated?: string;
  status?: string;
  level?: string;
  until?: string;
  guid?: string;
};
const line = ({
  mail = '',
  assigned = '',
  activated = '',
  status = mail ? 'Assigned' : 'Unassigned',
  level = 'Visual Studio Enterprise',
  until = '',
  ...rest
}: Cells): string =>
  ['', mail, '', level, assigned, activated, until, status, rest.guid ?? guid.toUpperCase(), 'Used'].join(
    ',',
  );
const list = (...cells: Cells[]): string => `${[head, ...cells.map(line)].join('\n')}\n`;
const run = (world: World, ...cells: Cells[]): Imported => imported(world, list(...cells));
const short = (done: Imported): string[] =>
  eventsIn(done).map(({ on, event, to }) => [on, event, to].filter(Boolean).join(' '));

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
    expect(done.told.texts.join()).not.toContain('@');
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

  test('activated on a day unknown is recorded on the day of the export, and the note says so', () => {
    const done = run(newWorld(ada), { mail: ada, assigned: '2025-01-20', activated: 'True' });
    expect(short(done).at(-1)).toBe('2025-06-01 activated');
    expect(notes(done)[0]).toContain('does not say when it was activated');
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

  test('a day that cannot follow is refused with the reason of the record', () => {
    expect(reasons(run(recorded(), { mail: bob, assigned: '2025-01-02' }))[0]).toContain('there is no');
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
