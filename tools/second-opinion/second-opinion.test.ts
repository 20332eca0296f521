import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareClause, compared } from './compare.ts';

test('every rule that is written for another engine is put to it', () => {
  const written = readdirSync(new URL('rules', import.meta.url));
  expect(written.sort()).toEqual(compared.flatMap((id) => [`${id}.cedar`, `${id}.csv`]).sort());
});

test.each(compared)('Cedar and casbin judge %s as we do', { timeout: 20_000 }, async (id) => {
  const { answers, disagreements } = await compareClause(id, 200, 7);
  expect(disagreements).toEqual([]);
  expect(Object.keys(answers).length).toBeGreaterThan(1);
});
