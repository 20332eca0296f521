import { told } from './clause.ts';

export const tokenMultiple = told({
  id: 'token.multiple',
  title: 'Several tokens for one service',
  says: 'A partner may have more than one token for the same cloud service.',
  section: ['Cloud Services Activation'],
  reading:
    'Several tokens side by side are no split of one. What all of them come to is judged against what was listed at ' +
    'the purchase.',
  doubts: {},
  serves:
    'Each token is a thing of its own (`token-…`) with its own seats, redemption and tenant; `position` shows them ' +
    'line by line, and an entitlement (`ent-…`) is compared with all the tokens laid under it.',
});
