import { plainName } from './lifecycle-product.ts';

/** What the Guide requires to be activated, by the name of a product. `unknown`: the name leaves it open. */
export type Activated = 'windows-client' | 'windows-server' | 'office' | 'other' | 'unknown';

/** The first that fits. Access licenses, servers beside Office and cloud plans have nothing to activate on a machine. */
const byName: readonly (readonly [what: Activated, pattern: RegExp])[] = [
  ['other', /\b(?:cals?|client access licenses?|online|plan \d|365|web apps?)\b/],
  ['other', /^windows (?:admin center|intune)\b/],
  ['windows-server', /^windows (?:storage )?server\b/],
  [
    'windows-client',
    /^windows (?:(?:client|iot|embedded|posready|enterprise|pro|professional|home|education|ltsc|standard|industry) )*(?:11|10|8\.1|8|7|vista|xp|enterprise|pro|professional|home|education)\b/,
  ],
  ['other', /^(?:project|access|publisher|office) server\b|^office (?:communications|sharepoint)\b/],
  ['office', /^office\b/],
  ['office', /^(?:word|excel|powerpoint|outlook|access|publisher|onenote|infopath|project|visio)\b/],
  ['unknown', /^windows\b/],
  [
    'other',
    /^(?:(?:ms ?)?sql ?server|exchange|sharepoint|skype|lync|system center|(?:endpoint )?configuration manager|endpoint|forefront|dynamics|biztalk|visual studio|azure devops|team foundation|host integration|identity manager|r server|machine learning server|advanced threat|mdop|power bi|remote desktop)\b/,
  ],
];

/** `MS Office` and `Win 11` as they are written in full. */
const inFull = (product: string): string =>
  plainName(product)
    .replace(/^ms (?=office|windows)/, '')
    .replace(/^win ?(?=(?:11|10|8\.1|8|7)\b)/, 'windows ');

export const activatedBy = (product: string): Activated =>
  byName.find(([, pattern]) => pattern.test(inFull(product)))?.[0] ?? 'unknown';
