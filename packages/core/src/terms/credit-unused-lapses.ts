import { told } from './clause.ts';

export const creditUnusedLapses = told({
  id: 'credit.unused-lapses',
  title: 'Unused monthly credit lapses',
  says: 'What is left of a monthly Azure credit at the end of its month is lost; it is not carried into the next one.',
  section: ['Azure Services Benefits'],
  page: { title: 'Azure cloud benefits (Partner Center documentation)', asOf: '2023-09', certainty: 'A' },
  reading:
    'The Guide does not say so; Microsoft’s Azure pages do. The months of a credit begin on the day of the month of ' +
    'its first day, or on the last day of a month that is too short.',
  doubts: {},
  serves: 'position: what was drawn, lapsed and is left; deadlines: the end of the month',
});
