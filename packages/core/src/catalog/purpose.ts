// What the Guide says benefits may and may not be used for, in short words of ours, in its order.

export const permittedPurposes = ['internal', 'demonstration', 'development', 'training'] as const;

export const prohibitedPurposes = [
  'hosting',
  'client-work',
  'direct-revenue',
  'personal',
  'customer-site',
  'customer-training',
  'transfer',
] as const;

export const purposes = [...permittedPurposes, ...prohibitedPurposes] as const;

export type Purpose = (typeof purposes)[number];

/** Whether a use earns money from outside: not at all, by way of something else that is sold, or itself. */
export const revenues = ['none', 'indirect', 'direct'] as const;

export type Revenue = (typeof revenues)[number];
