import { expect, test } from 'vitest';
import { kinds } from '../books/kinds.ts';
import { clauseById } from '../terms/all.ts';
import { termsOfEvery, termsOfThing } from './terms-for.ts';

const credit = (per: string, purpose: string) => ({ grant: { per, purpose } });

test('every clause that a holder is shown is a clause', () => {
  const states = [credit('month', 'github'), credit('year', 'security-copilot')];
  const shown = [
    ...termsOfEvery,
    ...states.flatMap((state) => termsOfThing('azure-credit', state)),
    ...kinds
      .filter(({ kind }) => kind !== 'azure-credit')
      .flatMap(({ kind, blank }) => termsOfThing(kind, blank())),
  ];
  expect(shown.filter((id) => !clauseById(id))).toEqual([]);
});

test('everything that a person can be given has terms', () => {
  const given = [
    'visual-studio',
    'cloud-token',
    'product-key',
    'license',
    'commercial-license',
    'azure-credit',
  ];
  for (const kind of given) expect(termsOfThing(kind, credit('year', 'any'))).not.toEqual([]);
});

test('a credit that is for one thing alone says so, and a monthly one that it lapses', () => {
  expect(termsOfThing('azure-credit', credit('month', 'any'))).toContain('credit.unused-lapses');
  expect(termsOfThing('azure-credit', credit('year', 'any'))).not.toContain('credit.unused-lapses');
  expect(termsOfThing('azure-credit', credit('year', 'github'))).toContain('credit.github');
});
