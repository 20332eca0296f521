// What facts each clause may be given, written for the second opinion from the Guide's words, not taken from our judge.

/** Days are drawn around one day, `edges` days before it or after it more often than others. */
export type Shape = {
  /** Days beside `on`, each with what may stand in its place. */
  days?: Record<string, readonly (string | undefined)[]>;
  edges?: readonly number[];
  /** Values to choose among; of `undefined` the fact is left out. */
  choices?: Record<string, readonly (string | number | boolean | undefined)[]>;
};

const unknown = 'unknown';
const yesNo = [true, false];
const few = [0, 1, 2, 24, 25, 26, 100];

export const shapes: Record<string, Shape> = {
  'benefits.as-listed-when-bought': {
    days: { until: [undefined] },
    choices: { listed: [...few, unknown, 'unlimited'], wouldHold: [...few, unknown], unit: ['seats'] },
  },
  'cloud.rights-end': { days: { until: [unknown], serviceUntil: [unknown] } },
  'key.consumption-by-scenario': {
    choices: { machine: ['new', 'same'], hardware: ['unchanged', 'changed', 'unstated'] },
  },
  'key.consumption-every-time': {
    choices: { machine: ['new', 'same'], counting: ['every-time', unknown] },
  },
  'key.finite': {
    choices: {
      total: [...few, unknown],
      used: [...few, 99, 101],
      needs: [0, 1, unknown],
      counted: [...few, undefined],
    },
  },
  'key.no-split': { choices: { parts: few.slice(1) } },
  'license.ends-with-membership': { days: { until: [unknown] } },
  'refund.window': {
    days: { bought: [unknown] },
    edges: [29, 30, 31],
    choices: {
      purchase: ['initial', 'renewal'],
      consumed: ['nothing', 'something', unknown],
      tokenViewed: yesNo,
      keyViewed: yesNo,
    },
  },
  'sharing.associated-only': {
    days: { associated: [unknown, 'never'], parted: ['never'] },
    choices: {
      recipient: ['own', 'location', 'affiliate', 'outside', unknown],
      productRights: ['held', 'not held', unknown],
    },
  },
  'token.once': { days: { redeemedBefore: ['never'] }, choices: { sameTenant: yesNo } },
  'token.replacement': {
    days: { activated: ['never', unknown] },
    edges: [29, 30, 31],
    choices: { earlierExceptions: [0, 0, 1, 2] },
  },
  'token.whole': {
    choices: { granted: [...few, unknown], redeemed: [...few, unknown], tenants: [1, 1, 2, 3] },
  },
  'vs.assigned-and-activated': {
    choices: { user: ['subscriber', 'another', 'unassigned'], assigned: yesNo, activated: yesNo },
  },
  'vs.no-shared-sign-in': {
    choices: { by: ['subscriber', 'someone else', unknown], subscriber: yesNo },
  },
  'vs.reassignment': {
    days: { assigned: [unknown], lastAssigned: [unknown], activated: ['never', unknown] },
    edges: [88, 89, 90, 91],
    choices: { heldBefore: ['nobody', 'same person', 'another person', 'another person'] },
  },
};
