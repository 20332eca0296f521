import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type CreditSecurityCopilotFacts = {
  on: Day;
  /** What was paid for with it. */
  service: 'security-copilot' | 'github-enterprise' | 'github-copilot' | 'other' | 'unknown';
};

function judge({ service }: CreditSecurityCopilotFacts): Verdict {
  if (service === 'unknown') return unknown('it is not on record what was paid for', ['service']);
  if (service === 'security-copilot') return permitted('Security Copilot is what the credit is for');
  return forbidden('the credit is for Security Copilot alone');
}

const on: Day = '2025-06-30';

export const creditSecurityCopilot = clause({
  id: 'credit.security-copilot',
  title: 'Credit for Security Copilot',
  says: 'Azure credit that comes with security specializations for Security Copilot pays for nothing else.',
  section: ['Azure Services Benefits'],
  reading: 'It is bound by what Partner Center granted it for, whatever else is left unpaid.',
  doubts: {},
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['Security Copilot', { on, service: 'security-copilot' }, { answer: 'permitted' }],
    ['another service', { on, service: 'other' }, { answer: 'forbidden' }],
    ['GitHub Copilot', { on, service: 'github-copilot' }, { answer: 'forbidden' }],
    ['GitHub Enterprise', { on, service: 'github-enterprise' }, { answer: 'forbidden' }],
    ['not on record', { on, service: 'unknown' }, { answer: 'unknown', missing: ['service'] }],
  ],
});
