import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type VsDesignatedEmployeesFacts = {
  on: Day;
  /** Whether the user is an employee of the partner, or of a company that it may share with. */
  employee: 'yes' | 'no' | 'unknown';
  activity:
    | 'design'
    | 'development'
    | 'test'
    | 'demonstration'
    | 'sandbox'
    | 'production'
    | 'other'
    | 'unknown';
  application: 'internal' | 'packaged' | 'client' | 'unknown';
};

const named: readonly string[] = ['design', 'development', 'test', 'demonstration'];
const who = 'whose employee the user is';
const what = 'what the cloud services are used for';
const which = 'whether the application is internal';

function judge({ employee, activity, application }: VsDesignatedEmployeesFacts): Verdict {
  if (employee === 'no') return forbidden('the user is no employee of the partner');
  if (activity !== 'unknown' && !named.includes(activity)) {
    const doubt = activity === 'sandbox' ? { doubts: ['sandbox'] } : {};
    return forbidden(`to design, develop, test and demonstrate is covered; this is \`${activity}\``, doubt);
  }
  if (application === 'packaged' || application === 'client') {
    const doubt = application === 'packaged' ? { doubts: ['packaged'] } : {};
    return forbidden(`internal applications are covered; this one is \`${application}\``, doubt);
  }
  const missing = [
    ...(employee === 'unknown' ? [who] : []),
    ...(activity === 'unknown' ? [what] : []),
    ...(application === 'unknown' ? [which] : []),
  ];
  if (missing.length > 0) return unknown('not all that the cloud services ask for is stated', missing);
  return permitted(`an employee uses them for ${activity} of an internal application`);
}

const inOrder: VsDesignatedEmployeesFacts = {
  on: '2025-03-03',
  employee: 'yes',
  activity: 'development',
  application: 'internal',
};
const lacks = (...missing: string[]) => ({ answer: 'unknown' as const, missing });

export const vsDesignatedEmployees = clause({
  id: 'vs.designated-employees',
  title: 'Cloud services of a subscription',
  says:
    'The cloud services that come with a Visual Studio subscription are for designated employees, to design, develop, ' +
    'test and demonstrate internal applications.',
  section: ['Visual Studio Benefits – Developer Tools'],
  reading:
    'Designated is whoever the subscription is assigned to, which other clauses judge; here it is asked whether that is ' +
    'an employee. What is not named is not covered. It speaks only where the cloud services are used.',
  doubts: {
    sandbox: 'A sandbox is named for benefits in general but not here. It is read as not covered.',
    packaged:
      'The same part allows building packaged products with what a subscription includes, while its cloud services are ' +
      'for internal applications. For the cloud services the stricter reading is taken.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['development', inOrder, { answer: 'permitted' }],
    ['design', { ...inOrder, activity: 'design' }, { answer: 'permitted' }],
    ['test', { ...inOrder, activity: 'test' }, { answer: 'permitted' }],
    ['demonstration', { ...inOrder, activity: 'demonstration' }, { answer: 'permitted' }],
    ['production', { ...inOrder, activity: 'production' }, { answer: 'forbidden', doubts: [] }],
    ['sandbox', { ...inOrder, activity: 'sandbox' }, { answer: 'forbidden', doubts: ['sandbox'] }],
    ['another activity', { ...inOrder, activity: 'other' }, { answer: 'forbidden', doubts: [] }],
    ['activity not stated', { ...inOrder, activity: 'unknown' }, lacks(what)],
    ['outsider', { ...inOrder, employee: 'no' }, { answer: 'forbidden' }],
    ['user not on record', { ...inOrder, employee: 'unknown' }, lacks(who)],
    [
      'a packaged product',
      { ...inOrder, application: 'packaged' },
      { answer: 'forbidden', doubts: ['packaged'] },
    ],
    ['for a client', { ...inOrder, application: 'client' }, { answer: 'forbidden', doubts: [] }],
    ['application not stated', { ...inOrder, application: 'unknown' }, lacks(which)],
    [
      'nothing stated',
      { ...inOrder, employee: 'unknown', activity: 'unknown', application: 'unknown' },
      lacks(who, what, which),
    ],
  ],
});
