import { ProblemError } from '@benefolio/core';
import { expect, test } from 'vitest';
import { namesOver } from './people.ts';

let drawn = 0;
const bytes = (n: number): Uint8Array => {
  drawn += 1;
  return Uint8Array.from({ length: n }, (_, at) => (drawn / 256 ** at) & 255);
};

test('whoever is admitted is found by short name, id and mail address in any case', () => {
  const names = namesOver(() => undefined, bytes);
  const { id } = names.admit({ handle: 'ada', mail: 'Ada@contoso.example' });
  expect(['ada', id, 'ADA@contoso.example'].map(names.find)).toEqual([id, id, id]);
  expect(names.find('Ada')).toBeUndefined();
  expect(() => names.admit({ handle: 'ada.2', mail: 'ada@contoso.example' })).toThrow(ProblemError);
  expect(names.admitted).toHaveLength(1);
});

test('fifty thousand people are admitted at once, and each is found', () => {
  const names = namesOver(() => undefined, bytes);
  const ids = Array.from(
    { length: 50_000 },
    (_, n) => names.admit({ handle: `p${n}`, mail: `p${n}@contoso.example` }).id,
  );
  expect(new Set(ids).size).toBe(50_000);
  expect(ids.every((id, n) => names.find(`p${n}`) === id && names.find(`P${n}@contoso.example`) === id)).toBe(
    true,
  );
  expect(names.find('p50000')).toBeUndefined();
});
