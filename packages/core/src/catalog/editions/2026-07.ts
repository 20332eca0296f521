import { measure } from '../row.ts';
import type { CatalogRow, Certainty, CatalogEdition, Quantity } from '../row.ts';

// What a designation or a specialization adds, as far as it was found.

const game = 'a third-party game after the Benefits Guide of July 2026';
const calculator = 'a third-party calculator after the Benefits Guide of 2026-02-18';
const notes = 'public research notes of August 2026';
const glance = `${notes}, citing Microsoft’s page Benefits at a glance`;

type Told = { source: string; asOf?: string; certainty: Certainty; conflict?: string; cap?: number };
type What = readonly [benefit: string, unit: string, quantity: Quantity];

const credit = (quantity: Quantity): What => ['Azure bulk credit', 'per year', quantity];

const row = (
  { offer, scope, category }: { offer: string; scope?: string; category: string },
  [benefit, unit, quantity]: What,
  told: Told,
): CatalogRow => ({
  offer,
  ...(scope !== undefined && { scope }),
  benefit,
  category,
  quantity,
  ...measure(unit),
  asOf: '2026-07',
  ...told,
});

const designation = (scope: string, what: What, told: Told): CatalogRow =>
  row({ offer: 'spd', scope, category: 'Azure' }, what, told);
const specialization = (scope: string, what: What, told: Told): CatalogRow =>
  row({ offer: 'specialization', scope, category: 'Azure' }, what, told);

const third = { source: game, certainty: 'C' } as const;
const both = { source: `${game}; ${calculator}`, certainty: 'B' } as const;
const three = { source: `${game}; ${calculator}; ${notes}`, certainty: 'B' } as const;
const seen = { source: glance, asOf: '2026-08', certainty: 'B' } as const;

export const designations2026: CatalogEdition = {
  list: 'designations',
  asOf: '2026-07',
  rows: [
    designation('Data & AI', credit('10000 USD'), third),
    designation('Digital & App Innovation', credit('10000 USD'), third),
    designation('Infrastructure', credit('10000 USD'), both),
    designation('Security', credit('10000 USD'), three),
    designation('Modern Work', credit('4000 USD'), three),
    designation('Business Applications', credit('4000 USD'), third),
    row(
      { offer: 'spd', scope: 'Security', category: 'Copilot' },
      ['Security Copilot ring-fenced credit', 'per year', '5000 USD'],
      { ...seen, source: `${calculator}; ${glance}` },
    ),
    row(
      { offer: 'spd', scope: 'Modern Work', category: 'Microsoft 365' },
      ['Microsoft 365 E5', 'users', 200],
      {
        ...seen,
        conflict: 'an older playbook, which the notes correct, says 50; another third-party table 25',
      },
    ),
    row(
      { offer: 'spd', scope: 'Modern Work', category: 'Copilot' },
      ['Microsoft 365 Copilot', 'users', 20],
      seen,
    ),
    row({ offer: 'spd', category: 'Developer tools' }, ['GitHub Enterprise Cloud', 'users', 10], {
      source: 'one undated third-party table, read in November 2026',
      asOf: '2026-11',
      certainty: 'D',
    }),
    specialization('Azure', credit('14000 USD'), { ...third, cap: 5 }),
    specialization('Security', credit('10000 USD'), { ...third, cap: 3 }),
    specialization('Modern Work', credit('6000 USD'), { ...third, cap: 3 }),
    specialization('Business Applications', credit('6000 USD'), {
      ...third,
      cap: 3,
      conflict: 'Partner Center docs of 2023 cap it at 1',
    }),
  ],
};
