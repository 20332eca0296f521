import { told } from './clause.ts';

export const usePartnerAgreement = told({
  id: 'use.partner-agreement',
  title: 'The partner agreement',
  says: 'No use of a benefit breaks the partner agreement.',
  section: ['Product Benefits Terms of Use', 'Product benefits granted to partners cannot be used for'],
  reading: 'The agreement is a text of its own and is not computed here: a person has to answer for it.',
  doubts: {},
  serves:
    '`partner attested by PERSON from DAY to DAY`, asked for by `readiness`; beside it the purposes that people state ' +
    'and confirm (`use-…`), each with who did so and on which day',
});
