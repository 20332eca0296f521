import { expect, test } from 'vitest';
import { eventsIn, imported, newWorld, outcomes, sample, sampleText } from '../testing/import.ts';

test('Microsoft’s own sample gives a subscription with the days of its instants in UTC', () => {
  const done = imported(newWorld(), sample('graph-directory-subscriptions.json'));
  expect(done).toMatchObject({ format: 'graph.directorySubscriptions', rows: 1, applied: 1 });
  expect(eventsIn(done)).toEqual([
    {
      thing: 'service-f9c1ea2d-2c6e-4717-8c3b-7130812d70ba',
      event: 'seen',
      on: '2025-06-01',
      product: 'MyPartNumber',
      licenses: 25,
      created: '2023-01-01',
      until: '2023-02-01',
      status: 'Enabled',
      trial: false,
      by: 'Microsoft Graph directory/subscriptions',
    },
  ]);
});

test('without the commerce id the object id names it; a day that may be absent is left out', () => {
  const text = sampleText('graph-directory-subscriptions.json')
    .replace('"f9c1ea2d-2c6e-4717-8c3b-7130812d70ba"', 'null')
    .replace('"2023-02-01T00:00:00Z"', 'null');
  const [event] = eventsIn(imported(newWorld(), text));
  expect(event).toMatchObject({ thing: 'service-860697e3-b0aa-4196-a6c6-7ec361ed58f7' });
  expect(event).not.toHaveProperty('until');
});

test('what was seen before is unchanged, a changed status is new, a broken instant is refused', () => {
  const world = newWorld();
  const text = sampleText('graph-directory-subscriptions.json');
  imported(world, text);
  expect(outcomes(imported(world, `${text} `))).toEqual(['unchanged']);
  expect(outcomes(imported(world, text.replace('Enabled', 'Warning')))).toEqual(['applied']);
  expect(imported(world, text.replace('2023-02-01T00', '2023-02-31T00')).results).toMatchObject([
    {
      outcome: 'refused',
      reason: '`2023-02-31T00:00:00Z` in `nextLifecycleDateTime` is not a day of the calendar',
    },
  ]);
});
