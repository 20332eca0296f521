import { told } from './clause.ts';

export const legacyFees = told({
  id: 'legacy.fees',
  title: 'Fees of designation and legacy benefits',
  says: 'The yearly fee of a designation follows the one of legacy gold; those of legacy silver and gold stay what they were.',
  section: ['Retaining Legacy Benefits'],
  reading: 'The Guide names no sum, and fees differ by country, so none is computed.',
  doubts: {},
  serves: 'a purchase keeps the fee that was paid, with its currency',
});
