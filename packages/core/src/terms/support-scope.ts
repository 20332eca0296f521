import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

/** What a case is about. The first five are Partner Center's. */
export const supportTopics = [
  'provisioning',
  'users',
  'redemption',
  'download',
  'workspace',
  'licensing',
  'activation',
  'tenants',
  'subscriptions',
  'other-technical',
  'azure-portal',
  'admin-center',
  'visual-studio-portal',
  'other-portal',
  'other',
] as const;

type Topic = (typeof supportTopics)[number];

export type SupportScopeFacts = { on: Day; topic: Topic };

const own: Partial<Record<Topic, string>> = {
  provisioning: 'providing the benefits in Partner Center',
  users: 'assigning and removing users of usage-based subscriptions',
  redemption: 'redeeming keys and tokens',
  download: 'downloading software',
  workspace: 'the benefits workspace',
};
const portals: Partial<Record<Topic, string>> = {
  'azure-portal': 'the Azure portal',
  'admin-center': 'the Microsoft 365 admin center',
  'visual-studio-portal': 'the Visual Studio portal',
  'other-portal': 'the other portal',
};
const noSupport: Partial<Record<Topic, string>> = {
  licensing: 'licensing',
  activation: 'activation',
  tenants: 'tenants',
  subscriptions: 'subscriptions',
  'other-technical': 'other technical matters',
};
const place = 'whether it concerns the benefits workspace of Partner Center';

function judge({ topic }: SupportScopeFacts): Verdict {
  const inScope = own[topic];
  if (inScope) return permitted(`partner support helps with ${inScope}`);
  const portal = portals[topic];
  if (portal) return forbidden(`it belongs to those who support ${portal}, not to partner support`);
  const none = noSupport[topic];
  if (none)
    return forbidden(`product benefits come with no support for ${none}; whose it is is not said`, {
      doubts: ['whose'],
    });
  return unknown('the topic is none that is named', [place]);
}

const on: Day = '2025-03-03';
const inScope = { answer: 'permitted' } as const;
const portalOf = { answer: 'forbidden' as const, doubts: [] };
const nobodys = { answer: 'forbidden' as const, doubts: ['whose'] };

export const supportScope = clause({
  id: 'support.scope',
  title: 'What partner support helps with',
  says:
    'Partner support helps with Partner Center: providing benefits, users of usage-based subscriptions, redemption, ' +
    'downloads, the workspace. It does not help with licensing, activation, tenants, subscriptions or other portals.',
  section: ['Partner Support'],
  reading:
    'Forbidden means out of its scope: asking is no wrong, and leads nowhere. Assigning users in Partner Center is in ' +
    'scope although the subscription itself is not. The reason that is given: the program is no channel of commercial ' +
    'licenses, and is not supported as one.',
  doubts: {
    whose:
      'It is said that partner support does not help, and not who does instead. Support incidents of the offer may.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['provisioning', { on, topic: 'provisioning' }, inScope],
    ['users', { on, topic: 'users' }, inScope],
    ['redemption', { on, topic: 'redemption' }, inScope],
    ['download', { on, topic: 'download' }, inScope],
    ['workspace', { on, topic: 'workspace' }, inScope],
    ['licensing', { on, topic: 'licensing' }, nobodys],
    ['activation', { on, topic: 'activation' }, nobodys],
    ['tenants', { on, topic: 'tenants' }, nobodys],
    ['subscriptions', { on, topic: 'subscriptions' }, nobodys],
    ['other technical matter', { on, topic: 'other-technical' }, nobodys],
    ['Azure portal', { on, topic: 'azure-portal' }, portalOf],
    ['admin center', { on, topic: 'admin-center' }, portalOf],
    ['Visual Studio portal', { on, topic: 'visual-studio-portal' }, portalOf],
    ['other portal', { on, topic: 'other-portal' }, portalOf],
    ['anything else', { on, topic: 'other' }, { answer: 'unknown', missing: [place] }],
  ],
});
