import { daysBetween } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, several, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type CloudRightsEndFacts = {
  on: Day;
  /** The last day of the enrollment year. */
  until: Day | 'unknown';
  /** The last day of the service itself, as the admin center shows it. */
  serviceUntil: Day | 'unknown';
};

function judge({ on, until, serviceUntil }: CloudRightsEndFacts): Verdict {
  if (until === 'unknown') {
    return unknown('it is not on record when the enrollment year ends', ['last day of the enrollment year']);
  }
  if (on <= until) {
    const left = several(daysBetween(on, until), 'day');
    return permitted(`the right lasts through ${until}; ${left} left after ${on}`);
  }
  const ended = `${several(daysBetween(until, on), 'day')} after the enrollment year's last day, ${until}`;
  const runsOn = serviceUntil !== 'unknown' && serviceUntil >= on;
  const why = runsOn ? `${ended}; the service runs without a right through ${serviceUntil}` : ended;
  return forbidden(why, { doubts: ['renewal-window'] });
}

const year = { until: '2025-12-31', serviceUntil: '2026-02-28' } as const;
const doubts = ['renewal-window'];

export const cloudRightsEnd = clause({
  id: 'cloud.rights-end',
  title: 'Rights to cloud services end',
  says: 'The right to a cloud service ends with the enrollment year, also where the service itself runs on.',
  section: ['Cloud Services Activation'],
  reading:
    'The last day of the enrollment year is still covered, the next one is not. The day that the admin center shows ' +
    'is the end of the service and gives no right. Azure credit is read as such a service. A renewal brings a right of its own, with new tokens.',
  doubts: {
    'renewal-window':
      'Older Microsoft pages let benefits go on for 30 days after an anniversary while a renewal is open. ' +
      'The Guide knows no such days, so none are counted.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['day before the last', { ...year, on: '2025-12-30' }, { answer: 'permitted', doubts: [] }],
    ['last day', { ...year, on: '2025-12-31' }, { answer: 'permitted', doubts: [] }],
    ['next day, while the service runs', { ...year, on: '2026-01-01' }, { answer: 'forbidden', doubts }],
    [
      'next day, service over',
      { ...year, on: '2026-01-01', serviceUntil: '2025-12-31' },
      { answer: 'forbidden', doubts },
    ],
    [
      'next day, service end not on record',
      { ...year, on: '2026-01-01', serviceUntil: 'unknown' },
      { answer: 'forbidden', doubts },
    ],
    [
      'year not on record',
      { ...year, on: '2025-12-31', until: 'unknown' },
      { answer: 'unknown', missing: ['last day of the enrollment year'] },
    ],
  ],
});
