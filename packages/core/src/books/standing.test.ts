import { describe, expect, test } from 'vitest';
import type { Standing } from '../thing/world.ts';
import { parseEvent, splitWords } from '../review/words.ts';
import { newBooks, post } from './books.ts';
import type { AnyEvent } from '../thing/field.ts';
import { worldOn } from './view.ts';

function standing(on: `${number}-${number}-${number}`, ...lines: string[]): Standing {
  const books = newBooks();
  lines.forEach((line, seq) => {
    const { held, qualified, ...raw } = parseEvent(splitWords(line));
    const flags = {
      ...(held !== undefined && { held: held === 'yes' }),
      ...(qualified !== undefined && { qualified: qualified === 'yes' }),
    };
    post(books, { seq, recordedAt: '2026-01-01T00:00:00.000Z', event: { ...raw, ...flags } as AnyEvent });
  });
  return worldOn(books, { on }).partner();
}

describe('a learning partner', () => {
  const laps = '2024-01-10 enr-1 bought offer laps until 2025-01-08';
  const training = '2025-01-09 enr-2 bought offer training until 2026-01-08';

  test.each([
    ['nothing on record', '2024-01-10', [], 'unknown'],
    ['it said so', '2024-01-10', ['2024-01-09 partner learning-partner held yes'], 'yes'],
    ['it said that it is none', '2024-01-10', ['2024-01-09 partner learning-partner held no'], 'no'],
    ['the day before its Learning Action Pack', '2024-01-09', [laps], 'unknown'],
    ['the first day of its Learning Action Pack', '2024-01-10', [laps], 'yes'],
    ['the last day of its Learning Action Pack', '2025-01-08', [laps], 'yes'],
    ['the day after it', '2025-01-09', [laps], 'unknown'],
    ['a training designation in force', '2025-01-09', [laps, training], 'yes'],
    [
      'designated for training',
      '2024-05-02',
      ['2024-05-02 des-training attained area "Training Services"'],
      'yes',
    ],
    [
      'assessed for it only',
      '2024-05-02',
      ['2024-05-02 des-training assessed area "Training Services" qualified yes'],
      'unknown',
    ],
    [
      'designated for it no longer',
      '2024-08-01',
      ['2024-05-02 des-training attained area "Training Services"', '2024-08-01 des-training ended'],
      'unknown',
    ],
    ['designated for something else', '2024-05-02', ['2024-05-02 des-x attained area Security'], 'unknown'],
    ['another offer', '2024-01-10', ['2024-01-09 enr-1 bought offer maps'], 'unknown'],
  ] as const)('%s', (_, on, lines, learning) => {
    expect(standing(on, ...lines).learning).toBe(learning);
  });
});

describe('a qualified partner', () => {
  const no = '2024-03-01 des-security assessed area Security qualified no score 60';
  const yes = '2024-05-01 des-security assessed area Security qualified yes score 71';
  const other = '2024-06-03 des-infra assessed area Infrastructure qualified no';

  test.each([
    ['nothing on record', '2024-06-01', [], 'unknown'],
    ['only assessed later', '2024-02-29', [no], 'unknown'],
    ['assessed, and not qualified', '2024-03-01', [no], 'no'],
    ['the latest assessment counts', '2024-05-01', [no, yes], 'yes'],
    ['one area is enough', '2024-06-03', [no, yes, other], 'yes'],
  ] as const)('%s', (_, on, lines, qualified) => {
    expect(standing(on, ...lines).qualified).toBe(qualified);
  });

  test('an assessment does not outlast the designation', () => {
    const attained = '2024-05-02 des-security attained area Security';
    const ended = '2024-08-01 des-security ended';
    expect(standing('2024-07-31', yes, attained, ended).qualified).toBe('yes');
    expect(standing('2024-08-01', yes, attained, ended).qualified).toBe('unknown');
  });
});
