import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type CreditGithubFacts = {
  on: Day;
  /** What was paid for with it. */
  service: 'security-copilot' | 'github-enterprise' | 'github-copilot' | 'other' | 'unknown';
};

function judge({ service }: CreditGithubFacts): Verdict {
  switch (service) {
    case 'unknown':
      return unknown('it is not on record what was paid for', ['service']);
    case 'github-enterprise':
    case 'github-copilot':
      return permitted('GitHub is what the credit is for', { doubts: ['one-or-both'] });
    case 'security-copilot':
    case 'other':
      return forbidden('the credit is for GitHub Enterprise and GitHub Copilot alone');
  }
}

const on: Day = '2025-06-30';
const doubts = ['one-or-both'];

export const creditGithub = clause({
  id: 'credit.github',
  title: 'Credit for GitHub',
  says: 'Azure credit that comes with Azure specializations for GitHub Enterprise and GitHub Copilot pays for nothing else.',
  section: ['Azure Services Benefits'],
  reading:
    'It is bound by what Partner Center granted it for; the two products of GitHub are named together.',
  doubts: {
    'one-or-both':
      'The Guide names both products in one breath. It does not say whether a credit given for one of them may pay ' +
      'for the other; that is read as allowed.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['GitHub Enterprise', { on, service: 'github-enterprise' }, { answer: 'permitted', doubts }],
    ['GitHub Copilot', { on, service: 'github-copilot' }, { answer: 'permitted', doubts }],
    ['another service', { on, service: 'other' }, { answer: 'forbidden', doubts: [] }],
    ['Security Copilot', { on, service: 'security-copilot' }, { answer: 'forbidden' }],
    ['not on record', { on, service: 'unknown' }, { answer: 'unknown', missing: ['service'] }],
  ],
});
