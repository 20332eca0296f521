import { told } from './clause.ts';

export const offerReviewBeforePaying = told({
  id: 'offer.review-before-paying',
  title: 'Look before you pay',
  says:
    'The partner looks at the benefits in Partner Center before it pays the fee of a year; what it does in its business ' +
    'is its own decision.',
  section: ['Overview'],
  reading: 'A duty of care before a purchase; nothing follows from a day or a number.',
  doubts: {},
  serves: 'an entitlement keeps the list as it was at purchase; deadlines show when a renewal is due',
});
