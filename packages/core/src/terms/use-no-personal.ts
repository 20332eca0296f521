import type { Day } from '../kernel/day.ts';
import { forbidden, permitted } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type UseNoPersonalFacts = { on: Day; personal: boolean };

const judge = ({ personal }: UseNoPersonalFacts): Verdict =>
  personal
    ? forbidden('it is used for somebody’s own, private purposes')
    : permitted('it is used for the partner');

const on: Day = '2025-03-03';

export const useNoPersonal = clause({
  id: 'use.no-personal',
  title: 'No personal use',
  says: 'Neither employees nor subcontractors use benefits for themselves.',
  section: ['Product Benefits Terms of Use', 'Product benefits granted to partners cannot be used for'],
  reading: 'Personal is what the user states to be. Using it at home for the partner is not personal.',
  doubts: {},
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['personal', { on, personal: true }, { answer: 'forbidden' }],
    ['for the partner', { on, personal: false }, { answer: 'permitted' }],
  ],
});
