import { describe, expect, test } from 'vitest';
import { lastDayTold, shiftStory } from './shift.ts';
import { parseStory } from './story.ts';
import type { Story } from './story.ts';

describe('a story that is shifted', () => {
  const story = (...lines: string[]): Story => parseStory(lines.join('\n'));

  test('moves the days of its lines, of its fields and of what it expects, and no other word', () => {
    const shifted = shiftStory(
      story(
        '2025-02-28 tell enr-1 bought offer core until 2026-02-27 fee "925 EUR" learned 2025-03-02 named it',
        '2025-03-03 and  ent-1 granted benefit "2025-03-03" unit 2025-03-03 activateBy 2026-03-29',
        '2025-03-04 ask  vs-1 assigned to ada → forbidden vs.reassignment until 2025-04-10',
        '2025-03-05 deadlines vs-1 → 2025-04-10 vs.reassignment, ada',
        '2025-03-06 position vs-1 known 2025-03-05 → until 2026-02-27 entitled 1',
        '2025-03-07 tell ada joined name "2025-03-07"',
        '2025-03-08 tell it withdrawn because 2025-03-08',
      ),
      1,
    );
    expect(shifted.lines).toMatchObject([
      {
        on: '2025-03-01',
        learned: '2025-03-03',
        label: 'it',
        words: ['enr-1', 'bought', 'offer', 'core', 'until', '2026-02-28', 'fee', '925 EUR'],
      },
      {
        words: [
          'ent-1',
          'granted',
          'benefit',
          '2025-03-03',
          'unit',
          '2025-03-03',
          'activateBy',
          '2026-03-30',
        ],
      },
      { on: '2025-03-05', checks: [{ details: { until: '2025-04-11' } }] },
      { checks: [{ item: '2025-04-11 vs.reassignment' }, { item: 'ada' }] },
      {
        words: ['vs-1', 'known', '2025-03-06'],
        checks: [{ figures: { until: '2026-02-28', entitled: '1' } }],
      },
      { words: ['ada', 'joined', 'name', '2025-03-07'] },
      { words: ['it', 'withdrawn', 'because', '2025-03-08'] },
    ]);
  });

  test('has as its last day the last one that is told of, learned or happened, and no question', () => {
    const told = '2025-01-06 tell ada joined\n2025-01-02 tell bea joined learned 2025-01-09\n';
    expect(lastDayTold(parseStory(`${told}2025-02-03 ask ada left → permitted`))).toBe('2025-01-09');
    expect(lastDayTold(parseStory('2025-02-03 ask ada left → permitted'))).toBeUndefined();
  });
});
