import { told } from './clause.ts';

export const auditPresentRecords = told({
  id: 'audit.present-records',
  title: 'Records for an audit',
  says: 'A partner that is audited shows its records of the licenses in use, and that it keeps to the terms of use.',
  section: ['Program Benefits', 'Product Benefits Terms of Use'],
  reading:
    'The guide names neither a form nor a period nor a time limit. A record counts for more where an outsider can ' +
    'check that it was not changed afterwards.',
  doubts: {},
  serves:
    '`readiness` says what is missing and who sees to it, `review-…` keeps the letter with its day and what was handed ' +
    'over, `pack` writes the record of a period with its findings and its gaps, `verify` and the page `verify.html` ' +
    'check it without store or network, `checkpoint` gives the signed head to hand out beforehand; ' +
    'docs/how-to/answer-an-auditor.md says how.',
});
