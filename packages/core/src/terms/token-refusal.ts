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
    'What Microsoft decided about a replacement is told of the token (`replacement-decided`), stands in `journal` and ' +
    'goes into every pack; a token that was never issued gives no line in `position`.',
});
