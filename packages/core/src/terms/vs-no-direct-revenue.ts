import type { Revenue } from '../catalog/purpose.ts';
import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type VsNoDirectRevenueFacts = {
  on: Day;
  /** What is built: for one client, packaged for a market, anything else, or not stated. */
  application: 'client' | 'packaged' | 'other' | 'unknown';
  revenue: Revenue | 'unknown';
};

function judge({ application, revenue }: VsNoDirectRevenueFacts): Verdict {
  if (revenue === 'direct') return forbidden('it is used to earn revenue directly');
  if (revenue === 'none') return permitted('it is used without any revenue');
  if (application === 'client' && revenue === 'indirect')
    return forbidden('a customer pays for an application made for it', { doubts: ['client-revenue'] });
  if (revenue === 'indirect') return permitted('it is used to earn revenue only indirectly');
  if (application === 'packaged') return permitted('a packaged product is built, which is indirect');
  return unknown('it is not stated what the use earns', ['revenue']);
}

const on: Day = '2025-03-03';
const lacks = { answer: 'unknown' as const, missing: ['revenue'] };

export const vsNoDirectRevenue = clause({
  id: 'vs.no-direct-revenue',
  title: 'No direct revenue with a subscription',
  says:
    'A Visual Studio subscription earns no revenue directly: no consulting, and no customizing or building for one ' +
    'customer, for a fee. Building a packaged product that is then sold is indirect, and allowed.',
  section: ['Visual Studio Benefits – Developer Tools'],
  reading:
    'The fee makes the difference: work for one customer without any revenue is not ruled out here, though it is among ' +
    'the general terms. A packaged product needs no further statement.',
  doubts: {
    'client-revenue':
      'Work for one customer for a fee is given as an example of direct revenue. Stated as indirect, it is read as ' +
      'direct all the same.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['consulting for a fee', { on, application: 'other', revenue: 'direct' }, { answer: 'forbidden' }],
    ['other, indirect', { on, application: 'other', revenue: 'indirect' }, { answer: 'permitted' }],
    ['other, none', { on, application: 'other', revenue: 'none' }, { answer: 'permitted' }],
    ['other, not stated', { on, application: 'other', revenue: 'unknown' }, lacks],
    [
      'for a client, for a fee',
      { on, application: 'client', revenue: 'direct' },
      { answer: 'forbidden', doubts: [] },
    ],
    [
      'for a client, said to be indirect',
      { on, application: 'client', revenue: 'indirect' },
      { answer: 'forbidden', doubts: ['client-revenue'] },
    ],
    ['for a client, for nothing', { on, application: 'client', revenue: 'none' }, { answer: 'permitted' }],
    ['for a client, fee not stated', { on, application: 'client', revenue: 'unknown' }, lacks],
    [
      'a packaged product, not stated',
      { on, application: 'packaged', revenue: 'unknown' },
      { answer: 'permitted' },
    ],
    [
      'a packaged product, said to be direct',
      { on, application: 'packaged', revenue: 'direct' },
      { answer: 'forbidden' },
    ],
    ['nothing stated', { on, application: 'unknown', revenue: 'unknown' }, lacks],
  ],
});
