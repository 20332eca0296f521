import { told } from './clause.ts';

export const programIntroduction = told({
  id: 'program.introduction',
  title: 'What the program is',
  says: 'The program is for every partner, whatever it builds or sells. Base membership comes first; offers and their benefits are added to help the partner grow.',
  section: ['Introduction to the Microsoft AI Cloud Partner Program'],
  reading: 'An introduction: it gives no right and lays down no duty, so nothing is decided by it.',
  doubts: {},
  serves:
    'Nothing has to be served. The offers that it speaks of are the rows of the catalog; the ' +
    'membership of a partner is its enrollments (`enr-…`).',
});
