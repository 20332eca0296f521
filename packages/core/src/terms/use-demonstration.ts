import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type UseDemonstrationFacts = {
  on: Day;
  /** The work of the employee who shows it. */
  role: 'sales' | 'marketing' | 'other' | 'unknown';
  /** Whose hardware or infrastructure it is installed on. */
  site: 'own' | 'customer' | 'unknown';
  /** Whether the partner attends while it is shown. */
  supervised: boolean | 'unknown';
};

function judge({ role, site, supervised }: UseDemonstrationFacts): Verdict {
  if (site === 'customer') return forbidden('it is installed on what belongs to a customer');
  if (supervised === false) return forbidden('the partner does not supervise it');
  const missing = [
    ...(role === 'sales' || role === 'marketing' ? [] : ['a role in sales or marketing']),
    ...(site === 'unknown' ? ['whose hardware or infrastructure it is installed on'] : []),
    ...(supervised === 'unknown' ? ['whether the partner supervises it'] : []),
  ];
  const doubt = role === 'other' ? { doubts: ['other-role'] } : {};
  if (missing.length > 0) return unknown('not all that a demonstration needs is stated', missing, doubt);
  return permitted(`shown by ${role}, on own hardware, under supervision`);
}

const demo: UseDemonstrationFacts = { on: '2025-03-03', role: 'sales', site: 'own', supervised: true };
const needsRole = 'a role in sales or marketing';
const needsSite = 'whose hardware or infrastructure it is installed on';
const needsSupervision = 'whether the partner supervises it';

export const useDemonstration = clause({
  id: 'use.demonstration',
  title: 'Demonstration',
  says:
    'Sales and marketing employees may show products to customers, under supervision of the partner and never ' +
    'installed on what belongs to a customer.',
  section: ['Product Benefits Terms of Use', 'Product benefits granted can be used for'],
  reading:
    'What counts is whose hardware or infrastructure carries it, not the place: a notebook of the partner may be shown ' +
    'at a customer’s. Supervised means that the partner attends.',
  doubts: {
    'other-role':
      'Sales and marketing employees are named and nobody else; whether another employee may demonstrate is not said.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['sales, own, supervised', demo, { answer: 'permitted' }],
    ['marketing', { ...demo, role: 'marketing' }, { answer: 'permitted', doubts: [] }],
    [
      'another role',
      { ...demo, role: 'other' },
      { answer: 'unknown', missing: [needsRole], doubts: ['other-role'] },
    ],
    [
      'role not stated',
      { ...demo, role: 'unknown' },
      { answer: 'unknown', missing: [needsRole], doubts: [] },
    ],
    ['on customer hardware', { ...demo, site: 'customer' }, { answer: 'forbidden' }],
    ['hardware not stated', { ...demo, site: 'unknown' }, { answer: 'unknown', missing: [needsSite] }],
    ['left with the customer', { ...demo, supervised: false }, { answer: 'forbidden' }],
    [
      'supervision not stated',
      { ...demo, supervised: 'unknown' },
      { answer: 'unknown', missing: [needsSupervision] },
    ],
    [
      'nothing stated',
      { ...demo, role: 'unknown', site: 'unknown', supervised: 'unknown' },
      { answer: 'unknown', missing: [needsRole, needsSite, needsSupervision] },
    ],
    [
      'unsupervised, nothing else stated',
      { ...demo, role: 'unknown', site: 'unknown', supervised: false },
      { answer: 'forbidden' },
    ],
  ],
});
