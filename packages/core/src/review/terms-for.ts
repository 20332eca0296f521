import type { AzureCreditState } from '../benefits/azure-credit.ts';

// What somebody who holds a thing has to know of the terms. What binds the partner alone (offers, refunds, counting
// the list) is left to the page of the terms.

/** Of every benefit: what it may be used for, and who may share it. */
export const termsOfEvery: readonly string[] = [
  'use.internal',
  'use.development',
  'use.demonstration',
  'use.training',
  'use.no-direct-revenue',
  'use.no-personal',
  'use.no-customer-site',
  'use.no-transfer',
  'sharing.associated-only',
];

const ofKind: Record<string, readonly string[]> = {
  'visual-studio': [
    'vs.assigned-and-activated',
    'vs.no-shared-sign-in',
    'vs.designated-employees',
    'vs.no-direct-revenue',
    'vs.reassignment',
  ],
  'cloud-token': ['cloud.rights-end', 'license.after-lapse'],
  'product-key': [
    'key.belongs-to-organization',
    'key.finite',
    'key.activation-required',
    'license.no-downgrade',
    'license.ends-with-membership',
  ],
  license: ['license.no-downgrade', 'license.ends-with-membership', 'license.after-lapse'],
  'commercial-license': ['license.no-substitution'],
};

/** The clauses by which one thing is held, by its kind and, of a credit, by what it is for. */
export function termsOfThing(kind: string, state: unknown): readonly string[] {
  return kind === 'azure-credit' ? ofCredit(state as AzureCreditState) : (ofKind[kind] ?? []);
}

function ofCredit({ grant }: AzureCreditState): string[] {
  const more = [
    grant?.per === 'month' ? 'credit.unused-lapses' : undefined,
    grant?.purpose === 'security-copilot' ? 'credit.security-copilot' : undefined,
    grant?.purpose === 'github' ? 'credit.github' : undefined,
  ];
  return ['credit.by-offer', 'credit.user', 'credit.one-active', ...more.filter((id) => id !== undefined)];
}
