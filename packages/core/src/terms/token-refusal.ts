import { told } from './clause.ts';

export const tokenRefusal = told({
  id: 'token.refusal',
  title: 'Microsoft may refuse tokens',
  says: 'Microsoft keeps the right not to issue tokens.',
  section: ['Cloud Services Activation'],
  reading:
    'Nothing that a partner does decides it, so no act is judged by it. It limits every answer about tokens to come: ' +
    'what falls due or may be asked for is still not promised.',
  doubts: {},
  serves:
    'What Microsoft decided is told: about a token that was asked for, of the entitlement (`token-decided`); about a ' +
    'replacement, of the token (`replacement-decided`). `requests` lists both with their outcome, and every pack has ' +
    'them; a token that was never issued gives no line in `position`.',
});
