import { told } from './clause.ts';

export const keyReactivateAtRenewal = told({
  id: 'key.reactivate-at-renewal',
  title: 'Reactivating at the renewal',
  says: 'Who renews the membership or an offer may have to activate product keys again, by hand, on the day of the renewal.',
  section: ['On-premises Software Installation and Activation'],
  reading:
    'May, not must, so it is a date to look at and nothing to judge. As long as no renewal is on record it is taken to ' +
    'begin on the day after the last one.',
  doubts: {},
  serves: 'deadlines: the day of the renewal, for every key with software installed',
});
