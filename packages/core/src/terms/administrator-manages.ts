import { told } from './clause.ts';

export const administratorManages = told({
  id: 'administrator.manages',
  title: 'The work of the program administrator',
  says: 'An administrator of the partner, together with others in it, looks after membership, enrollment, purchases, designations and who is assigned which benefit.',
  section: ['Overview', 'Program Administrator'],
  reading:
    'It describes whose work this is and forbids nobody anything: what somebody else did is recorded and judged in ' +
    'the same way. How a partner shares the work among its people is its own affair.',
  doubts: {},
  serves:
    'Enrollments, grants and assignments are told and read in one record (`tell`, `position`, `holders`, `deadlines`), ' +
    'and each entry says who told it. Benefolio has no sign-in and no roles yet: whoever reaches it may do all of it.',
});
