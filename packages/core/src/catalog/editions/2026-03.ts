import type { CatalogRow, CatalogEdition, Quantity } from '../row.ts';

// Support and advisory hours of March 2026: unlimited cloud incidents are gone, and Launch has none.

const asOf = '2026-03';
const source = 'public research notes of August 2026, citing Microsoft’s page Benefits at a glance';

type Line = readonly [offer: string, quantity: Quantity, conflict?: string];

const rows = (benefit: string, unit: string, lines: readonly Line[]): CatalogRow[] =>
  lines.map(([offer, quantity, conflict]) => ({
    offer,
    benefit,
    category: 'Support',
    quantity,
    unit,
    source,
    asOf,
    certainty: 'B',
    ...(conflict !== undefined && { conflict }),
  }));

const inGuide = 'the Guide of 2024-12-20 lists Launch among the offers with cloud support';

export const support2026: CatalogEdition = {
  list: 'support',
  asOf,
  rows: [
    ...rows('Cloud support', 'incidents', [
      ['spd', 50, 'Partner Center docs had unlimited in September 2023'],
      ['expanded', 5],
      ['core', 2],
      ['launch', 0, inGuide],
    ]),
    ...rows('On-premises support', 'incidents', [
      ['spd', 20],
      ['expanded', 0],
      ['core', 0],
      ['launch', 0],
    ]),
    ...rows('Advisory hours', 'hours', [
      ['spd', 50],
      ['expanded', 10],
      ['core', 5],
      ['launch', 0],
    ]),
    ...rows('Technical presales', 'hours', [
      ['spd', 'unlimited'],
      ['expanded', 'unlimited'],
      ['launch', 0],
    ]),
    {
      offer: 'core',
      benefit: 'Technical presales',
      category: 'Support',
      quantity: 'unknown',
      unit: 'hours',
      source,
      asOf,
      certainty: 'B',
      note: 'takes advisory hours; no number of its own',
    },
  ],
};
