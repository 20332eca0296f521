import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type UseNoCustomerSiteFacts = {
  on: Day;
  /** Where it is installed. */
  site: 'own' | 'customer' | 'unknown';
};

const where = 'where it is installed';

function judge({ site }: UseNoCustomerSiteFacts): Verdict {
  if (site === 'unknown') return unknown('it is not stated where it is installed', [where]);
  return site === 'customer'
    ? forbidden('it is installed at a customer’s')
    : permitted('it is installed at the partner’s own');
}

const on: Day = '2025-03-03';

export const useNoCustomerSite = clause({
  id: 'use.no-customer-site',
  title: 'Nothing at a customer’s site',
  says: 'No solution or service is installed at the site of a customer.',
  section: ['Product Benefits Terms of Use', 'Product benefits granted to partners cannot be used for'],
  reading:
    'Hardware and infrastructure of a customer are read as its site, wherever they stand. It speaks where a site was ' +
    'stated: most uses have none.',
  doubts: {},
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['own', { on, site: 'own' }, { answer: 'permitted' }],
    ['customer', { on, site: 'customer' }, { answer: 'forbidden' }],
    ['not stated', { on, site: 'unknown' }, { answer: 'unknown', missing: [where] }],
  ],
});
