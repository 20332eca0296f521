import { describe, expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { foreseenOn } from './foreseen.ts';
import { told } from './testing/told.ts';

const enrolled = '2025-01-06 enr-1 bought offer core until 2026-01-05';
const issued = '2025-01-06 key-1 issued product Windows activations 10 under enr-1';
const activated = (on: string, machine: string): string => `${on} key-1 activated machine ${machine}`;
/** Three activations in ninety days, the last of them as the 90th day. */
const three = [activated('2025-06-01', 'a'), activated('2025-06-20', 'b'), activated('2025-08-01', 'c')];
const formats = [{ id: 'graph.subscribedSkus', every: 30 }];

const keysOn = (on: Day, ...lines: readonly string[]) =>
  foreseenOn(told(enrolled, ...lines), { on }, formats).filter(({ from }) => from === 'pace');

describe('a key that runs out at the pace it has', () => {
  test('is foreseen with its day, its clause and the last entry behind it', () => {
    // 3 in 90 days, 7 left: 210 days from August 29, which is beyond the right.
    expect(keysOn('2025-08-29', issued, ...three)).toEqual([]);
    // 1 left: 30 days more.
    const tight = issued.replace('activations 10', 'activations 4');
    expect(keysOn('2025-08-29', tight, ...three)).toEqual([
      {
        id: 'due-key-1-key.finite',
        on: '2025-09-28',
        what: '1 activation is left: used up by then at the pace of the last 90 days',
        thing: 'key-1',
        label: 'Windows',
        seq: 4,
        from: 'pace',
        clause: 'key.finite',
        left: 1,
        consumed: 3,
        days: 90,
        handled: false,
        remind: true,
      },
    ]);
  });

  test.each([
    // 1 left at 2 in 90 days: 45 days more, to the last day of the right or one beyond it.
    ['2025-11-21', 1],
    ['2025-11-22', 0],
  ] as const)('is not foreseen where the right to it ends first: on %s %i', (on, many) => {
    const lines = [
      issued.replace('activations 10', 'activations 3'),
      activated('2025-10-01', 'a'),
      activated('2025-10-02', 'b'),
    ];
    expect(keysOn(on, ...lines).map((line) => line.on)).toEqual(many === 1 ? ['2026-01-05'] : []);
  });

  test.each([
    ['2025-10-29', true],
    ['2025-10-30', false],
  ] as const)(
    'is not foreseen once ninety days have passed since the last activation: %s',
    (on, isExpected) => {
      const lines = [issued, activated('2025-08-01', 'a'), activated('2025-08-01', 'b')];
      const wide = lines.map((line) =>
        line.replace(' under enr-1', '').replace('activations 10', 'activations 3'),
      );
      expect(keysOn(on, ...wide).length > 0).toBe(isExpected);
    },
  );

  test('is reminded of sixty days ahead, and no sooner', () => {
    // 2 left at 3 in 90 days: 60 days more; 3 left: 90.
    const remind = (activations: number) =>
      keysOn('2025-08-29', issued.replace(' under enr-1', '').replace('10', `${activations}`), ...three).map(
        (line) => line.remind,
      );
    expect([remind(5), remind(6)]).toEqual([[true], [false]]);
  });

  test('that was acknowledged is shown again only when its day comes nearer', () => {
    const seen = '2025-08-29 due-key-1-key.finite acknowledged about key-1 due 2025-10-28 what "runs out"';
    const tight = issued.replace('activations 10', 'activations 5');
    const handled = (on: Day, ...more: readonly string[]) =>
      keysOn(on, tight, ...three, seen, ...more).map((line) => [line.on, line.handled]);
    expect(handled('2025-08-29')).toEqual([['2025-10-28', true]]);
    expect(handled('2025-08-30')).toEqual([['2025-11-28', true]]);
    expect(handled('2025-08-30', activated('2025-08-30', 'd'))).toEqual([['2025-09-29', false]]);
  });
});

describe('a source that is to be imported again', () => {
  const accepted = (on: string, n = 1): string =>
    `${on} file-${n} accepted hash ${`${n}`.repeat(64)} format graph.subscribedSkus rows 1 applied 1 unchanged 0 refused 0`;
  const importsOn = (on: Day, ...lines: readonly string[]) =>
    foreseenOn(told(enrolled, ...lines), { on }, formats).filter(({ from }) => from === 'import');

  test.each([
    ['2025-03-30', false],
    ['2025-03-31', true],
    ['2025-05-31', true],
  ] as const)('is shown from its day on, until it is imported: on %s %s', (on, remind) => {
    expect(importsOn(on, accepted('2025-03-01'))).toEqual([
      {
        id: 'due-import-graph.subscribedskus',
        on: '2025-03-31',
        what: 'to be imported again, last done 2025-03-01',
        thing: 'file-1',
        label: 'graph.subscribedSkus',
        seq: 1,
        from: 'import',
        last: '2025-03-01',
        handled: false,
        remind,
      },
    ]);
  });

  test('that was imported anew waits for the next day', () => {
    expect(importsOn('2025-04-02', accepted('2025-03-01'), accepted('2025-04-01', 2))).toMatchObject([
      { on: '2025-05-01', thing: 'file-2', remind: false },
    ]);
  });

  test('that nobody imported, or that is not awaited, is not foreseen', () => {
    expect(importsOn('2025-04-02')).toEqual([]);
    const never = '2025-03-02 partner source-not-awaited format graph.subscribedSkus';
    expect(importsOn('2025-04-02', accepted('2025-03-01'), never)).toEqual([]);
  });

  test('that was acknowledged is shown again when it is due the next time; whoever sees to it stays', () => {
    const due = 'about file-1 due 2025-03-31 what "to be imported again"';
    const lines = [
      '2025-01-01 ada joined',
      accepted('2025-03-01'),
      `2025-04-01 due-import-graph.subscribedskus owned ${due} by ada`,
      `2025-04-01 due-import-graph.subscribedskus acknowledged ${due}`,
    ];
    expect(importsOn('2025-04-02', ...lines)).toMatchObject([
      { owner: 'person-ada', handled: true, remind: false },
    ]);
    expect(importsOn('2025-05-20', ...lines, accepted('2025-04-10', 2))).toMatchObject([
      { owner: 'person-ada', handled: false, remind: true },
    ]);
  });
});
