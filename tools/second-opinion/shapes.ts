// What facts each clause may be given, written for the second opinion from the Guide's words, not taken from our judge.

/** Days are drawn around one day, `edges` days before it or after it more often than others. */
export type Shape = {
  /** A day that the clause names: `on` is drawn around it. */
  around?: string;
  /** Days beside `on`, each with what may stand in its place. */
  days?: Record<string, readonly (string | undefined)[]>;
  edges?: readonly number[];
  /** Values to choose among; of `undefined` the fact is left out. */
  choices?: Record<string, readonly (string | number | boolean | undefined)[]>;
};

const unknown = 'unknown';
const yesNo = [true, false];
const few = [0, 1, 2, 24, 25, 26, 100];

const services = ['security-copilot', 'github-enterprise', 'github-copilot', 'other', unknown];
const groups = ['designation', 'legacy', 'launch', 'core', 'expanded', 'action-pack', 'unlisted'];
const revenues = ['none', 'indirect', 'direct', unknown];
const stated = ['yes', 'no', unknown];
const inScope = ['provisioning', 'users', 'redemption', 'download', 'workspace'];
const unsupported = ['licensing', 'activation', 'tenants', 'subscriptions', 'other-technical'];
const portals = ['azure-portal', 'admin-center', 'visual-studio-portal', 'other-portal'];
const consumed = ['nothing', 'something', unknown];

export const shapes: Record<string, Shape> = {
  'credit.github': { choices: { service: services } },
  'credit.one-active': { choices: { held: [0, 1, 2, 3] } },
  'offer.one-of-each': { choices: { held: [1, 2, 3] } },
  'credit.security-copilot': { choices: { service: services } },
  'incident.deducted-and-returned': {
    choices: {
      incident: ['1001'],
      closed: ['resolved', 'duplicate', 'bug', 'billing', 'quota', 'subscription', 'other', 'open'],
      returned: yesNo,
    },
  },
  'incident.kind-by-offer': {
    choices: {
      support: ['on-premises', 'cloud'],
      group: [...groups, unknown],
      offer: ['laps', 'core'],
      renewed: yesNo,
    },
  },
  'incident.n-minus-1': {
    days: { mainstreamUntil: ['no end', 'ended', unknown], listOf: [] },
    choices: { rank: ['N', 'N-1', 'older', unknown], product: ['Windows Server'] },
  },
  'key.activation-required': {
    choices: { product: ['windows-client', 'windows-server', 'office', 'other', unknown], activated: stated },
  },
  'key.any-combination': { choices: { installed: few, licenses: few, uncounted: yesNo } },
  'key.belongs-to-organization': { choices: { to: ['organization', 'company', 'person', 'outside'] } },
  'key.may-be-needless': { choices: { key: ['needed', 'not-needed', unknown], withKey: yesNo } },
  'legacy.badges-ended': { around: '2022-09-30' },
  'legacy.gold-over-silver': {
    around: '2022-10-03',
    days: { both: ['never', unknown, '2022-10-02', '2022-10-03', '2022-10-04'] },
    choices: { renewed: ['silver', 'silver', 'gold'] },
  },
  'legacy.one-option': {
    around: '2025-01-21',
    edges: [840, 839, 841],
    days: { anniversary: [unknown, '2022-10-03', '2022-10-04', '2025-01-21', '2025-01-22'] },
    choices: { qualified: stated, choice: ['designation', 'legacy', 'neither'], other: yesNo },
  },
  'legacy.until-anniversary': { days: { anniversary: [unknown] } },
  'license.after-lapse': {
    days: { until: [unknown] },
    choices: {
      what: ['on-premises', 'cloud'],
      there: few,
      elsewhere: [0, 0, 1, 2, 25],
      commercial: [...few, unknown],
    },
  },
  'license.no-downgrade': { choices: { deployed: ['older', 'same', 'newer', unknown] } },
  'license.no-software-assurance': {
    choices: { right: ['none', 'new-version', 'home-use', 'mobility', 'other'] },
  },
  'license.no-substitution': { choices: { covered: few, both: few } },
  'marketing.by-offer': { choices: { tier: ['basic', 'extra'], group: [...groups, unknown] } },
  'membership.renewal-window': { days: { anniversary: [unknown] }, edges: [29, 30, 31] },
  'offer.eligible-and-bought': {
    days: { first: ['never', unknown], last: [unknown] },
    choices: { eligible: stated },
  },
  'offer.legacy-last-day': {
    around: '2025-01-21',
    choices: { offer: ['legacy', 'legacy', 'current', 'unlisted'] },
  },
  'presales.active-member': { days: { through: [unknown] } },
  'presales.engagement-hours': { choices: { hours: few } },
  'support.scope': {
    choices: {
      topic: [...inScope, ...unsupported, ...portals, 'other'],
    },
  },
  'swap.once': {
    days: { bought: [unknown] },
    edges: [29, 30, 31],
    choices: {
      act: ['asked', 'performed'],
      purchase: ['initial', 'initial', 'renewal'],
      offers: ['action packs', 'action packs', 'others'],
      swappedBefore: [false, false, true],
      consumed,
      tokenViewed: [false, false, true],
      keyViewed: [false, false, true],
    },
  },
  'token.checkout': {
    days: { until: [unknown] },
    choices: { billing: ['under-account', 'elsewhere', unknown] },
  },
  'token.new-set-each-year': {
    days: { redeemBy: [unknown] },
    choices: { purchase: ['initial', 'renewal'], redeemed: yesNo },
  },
  'use.demonstration': {
    choices: {
      role: ['sales', 'marketing', 'other', unknown],
      site: ['own', 'own', 'customer', unknown],
      supervised: [true, true, false, unknown],
    },
  },
  'use.development': { choices: { application: ['internal', 'packaged', 'client', unknown] } },
  'use.internal': { choices: { revenue: revenues } },
  'use.no-customer-site': { choices: { site: ['own', 'customer', unknown] } },
  'use.no-direct-revenue': {
    choices: { activity: ['hosting', 'client-work', 'other', 'other'], revenue: revenues },
  },
  'use.no-personal': { choices: { personal: yesNo } },
  'use.no-transfer': { choices: { recipient: ['ours', 'outside', unknown] } },
  'use.training': { choices: { trainees: ['employees', 'customers'], learningPartner: stated } },
  'vs.designated-employees': {
    choices: {
      employee: ['yes', 'yes', 'no', unknown],
      activity: ['design', 'development', 'test', 'demonstration', 'sandbox', 'production', 'other', unknown],
      application: ['internal', 'internal', 'packaged', 'client', unknown],
    },
  },
  'vs.edition-by-offer': {
    choices: {
      group: groups,
      offer: ['laps', 'core'],
      level: ['enterprise', 'professional', 'other', unknown],
    },
  },
  'vs.no-direct-revenue': {
    choices: { application: ['client', 'packaged', 'other', unknown], revenue: revenues },
  },
  'benefits.as-listed-when-bought': {
    days: { until: [undefined] },
    choices: { listed: [...few, unknown, 'unlimited'], wouldHold: [...few, unknown], unit: ['seats'] },
  },
  'cloud.rights-end': { days: { until: [unknown], serviceUntil: [unknown] } },
  'key.consumption-by-scenario': {
    choices: {
      machine: ['new', 'same'],
      hardware: ['unchanged', 'changed', 'unstated'],
      offer: ['action-pack', 'learning-action-pack'],
      renewed: yesNo,
    },
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
      consumed,
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
    choices: { user: ['subscriber', 'another', 'unassigned', 'not told'], assigned: yesNo, activated: yesNo },
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
