import { told } from './clause.ts';

export const recordsOwnMethod = told({
  id: 'records.own-method',
  title: 'A method of its own for tracking use',
  says: 'The partner keeps track of what is used of everything it was given or bought in the program, and works out for itself a method of doing so.',
  section: ['Overview', 'Program Administrator'],
  reading:
    'It stands in the terms of use too, for consumption and entitlement. No form is laid down. A benefit whose use ' +
    'nobody recorded is a gap of the method, and is shown as one.',
  doubts: {},
  serves:
    'The journal and everything read from it: `position`, `holders`, `journal`; `import` compares it with what ' +
    'Microsoft’s tools report. The gaps of an evidence pack (`pack`) name what has no enrollment behind it, what ' +
    'is not known, and how old the last import of each format is.',
});
