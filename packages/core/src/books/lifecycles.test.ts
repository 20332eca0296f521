import { expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { storyNames } from '../review/story.ts';
import { tell } from '../review/tell.ts';
import { parseEvent, splitWords } from '../review/words.ts';
import { newBooks } from './books.ts';
import { lifecyclesOn } from './lifecycles.ts';

const today: Day = '2026-11-22';

function read(product: string | undefined, on: Day, ...lines: string[]): string[] {
  const books = newBooks();
  const as = { by: 'me', release: '0', recordedAt: `${today}T00:00:00.000Z`, today, names: storyNames() };
  for (const line of lines) tell(books, { events: [parseEvent(splitWords(line))] }, as);
  return lifecyclesOn(books, { on }, product).map(({ product: name, version, rank, mainstream, own = '' }) =>
    `${name} ${version} ${rank} ${mainstream} ${own}`.trim(),
  );
}

const told = (version: string, more: string): string =>
  `2026-11-03 life-${version} set product "System Center" version ${version} ${more} source page asOf 2026-11-03 certainty A`;

test('the shipped versions stand newest first, each once, however many releases it has', () => {
  expect(read('SQL Server', today).slice(0, 3)).toEqual([
    'SQL Server 2025 N in',
    'SQL Server 2022 N-1 in',
    'SQL Server 2019 older ended',
  ]);
  expect(read('SQL Server', '2025-11-17')[0]).toBe('SQL Server 2022 N in');
  expect(read(undefined, today).length).toBeGreaterThan(50);
});

test('own rows stand beside the shipped ones, or in their place, from the day they were told', () => {
  const rows = [
    told('2025', 'released 2024-11-01 mainstreamUntil 2029-10-09'),
    told('2022', 'released 2022-04-01 mainstream ended'),
    '2026-11-10 life-ws set product "Windows Server" version 2022 released 2021-08-18 mainstream no-end source page asOf 2026-11-09 certainty C',
  ];
  expect(read('system center', today, ...rows)).toEqual([
    'System Center 2025 N in life-2025',
    'System Center 2022 N-1 ended life-2022',
  ]);
  expect(read('Windows Server', today, ...rows)[1]).toBe('Windows Server 2022 N-1 in life-ws');
  expect(read('Windows Server', '2026-11-09', ...rows)[1]).toBe('Windows Server 2022 N-1 ended');
  const dropped = '2026-11-12 life-ws dropped';
  expect(read('Windows Server', today, ...rows, dropped)[1]).toBe('Windows Server 2019 N-1 ended');
});

test('a product that no row names is refused, with the cure', () => {
  expect(() => read('System Center', today)).toThrow(/has no `System Center`/);
});
