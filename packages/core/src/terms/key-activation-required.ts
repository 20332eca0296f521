import type { Day } from '../kernel/day.ts';
import type { Activated } from '../catalog/activation.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type KeyActivationRequiredFacts = {
  on: Day;
  product: Activated;
  activated: 'yes' | 'no' | 'unknown';
};

const which = ['which product it is'];
const state = ['whether it is activated'];

function judge({ product, activated }: KeyActivationRequiredFacts): Verdict {
  if (activated === 'yes') return permitted('it is activated');
  if (product === 'other') return permitted('it needs no activation');
  if (product === 'unknown') return unknown('whether it needs activation cannot be told by its name', which);
  const what = {
    'windows-client': 'Windows',
    'windows-server': 'Windows Server',
    office: 'an Office application',
  };
  if (activated === 'unknown') {
    return unknown(`whether ${what[product]} is activated there is not on record`, state);
  }
  return forbidden(`${what[product]} is installed there and not activated`, { doubts: ['how-soon'] });
}

const on: Day = '2025-03-01';
const not = { on, activated: 'no' } as const;

export const keyActivationRequired = clause({
  id: 'key.activation-required',
  title: 'What must be activated',
  says: 'Windows for clients and for servers and every Office application for clients must be activated.',
  section: ['On-premises Software Installation and Activation'],
  reading:
    'Known by the name of the product; a name that is not known leaves it open. Project and Visio are Office applications; servers that work with Office, access ' +
    'licenses and cloud plans are not.',
  doubts: {
    'how-soon':
      'The Guide gives no days between installing and activating, so none are counted: it is open from the day of ' +
      'installation on.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    [
      'Windows, not activated',
      { ...not, product: 'windows-client' },
      { answer: 'forbidden', doubts: ['how-soon'] },
    ],
    ['Windows Server, not activated', { ...not, product: 'windows-server' }, { answer: 'forbidden' }],
    ['Office, not activated', { ...not, product: 'office' }, { answer: 'forbidden' }],
    ['Office, activated', { on, activated: 'yes', product: 'office' }, { answer: 'permitted' }],
    [
      'Office, not known whether',
      { on, activated: 'unknown', product: 'office' },
      { answer: 'unknown', missing: state },
    ],
    ['another product', { ...not, product: 'other' }, { answer: 'permitted' }],
    ['product not known', { ...not, product: 'unknown' }, { answer: 'unknown', missing: which }],
  ],
});
