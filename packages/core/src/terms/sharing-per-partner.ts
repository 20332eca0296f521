import { told } from './clause.ts';

export const sharingPerPartner = told({
  id: 'sharing.per-partner',
  title: 'Counted for the partner as a whole',
  says: 'What a partner is entitled to is counted once for the partner, not once for each of its companies.',
  section: ['Visual Studio Benefits – Developer Tools', 'Sharing'],
  reading:
    'Locations, affiliates and acquired companies draw on the numbers of the partner. Although it stands among the ' +
    'Visual Studio terms it speaks of licenses in general.',
  doubts: {},
  serves: 'one record for the organization: an entitlement’s numbers are those of all its companies together',
});
