import { ProblemError } from '@benefolio/core';
import { expect, test } from 'vitest';
import {
  eventsIn,
  given,
  imported,
  newWorld,
  outcomes,
  reasons,
  sample,
  sampleText,
} from '../testing/import.ts';

type Page = { value: Record<string, unknown>[] };
const page = (): Page => {
  const read: Page = JSON.parse(sampleText('graph-subscribedSkus.json'));
  return read;
};
const first = (): Record<string, unknown> => page().value[0] ?? {};

test('Microsoft’s own sample gives a count of each product, and not the name of the account', () => {
  const done = imported(newWorld(), sample('graph-subscribedSkus.json'));
  expect(done).toMatchObject({
    format: 'graph.subscribedSkus',
    rows: 2,
    applied: 2,
    unchanged: 0,
    refused: 0,
  });
  expect(eventsIn(done)).toEqual([
    {
      thing: 'sku-enterprisepremium',
      event: 'counted',
      on: '2025-06-01',
      product: 'ENTERPRISEPREMIUM',
      licenses: 25,
      assigned: 14,
      warning: 0,
      suspended: 0,
      status: 'Enabled',
      by: 'Microsoft Graph subscribedSkus',
    },
    {
      thing: 'sku-crmstandard',
      event: 'counted',
      on: '2025-06-01',
      product: 'CRMSTANDARD',
      licenses: 0,
      assigned: 14,
      warning: 0,
      suspended: 25,
      status: 'Suspended',
      by: 'Microsoft Graph subscribedSkus',
    },
  ]);
  expect(JSON.stringify(done.told.entries)).not.toContain('Sample account');
});

test('licenses in their grace period are in use or free too', () => {
  const row = { ...first(), prepaidUnits: { enabled: 20, warning: 5, suspended: 0, lockedOut: 0 } };
  const done = imported(newWorld(), JSON.stringify({ value: [row] }));
  expect(eventsIn(done)).toMatchObject([{ licenses: 25, warning: 5 }]);
});

test('a later file changes only what changed', () => {
  const world = newWorld();
  imported(world, sample('graph-subscribedSkus.json'));
  const next = page();
  Object.assign(next.value[0] ?? {}, { consumedUnits: 15 });
  const done = imported(world, JSON.stringify(next), { on: '2025-06-02' });
  expect(outcomes(done)).toEqual(['applied', 'unchanged']);
  expect(done.results[0]).toMatchObject({
    summary: '`ENTERPRISEPREMIUM`: 25 licenses, 15 assigned; on 2025-06-01 25 licenses, 14 assigned',
  });
});

test('an older export is compared with what was on record by its day', () => {
  const world = newWorld();
  given(world, {
    thing: 'sku-enterprisepremium',
    event: 'counted',
    on: '2025-06-02',
    product: 'ENTERPRISEPREMIUM',
    licenses: 1,
    assigned: 1,
    by: 'somebody',
  });
  expect(outcomes(imported(world, sample('graph-subscribedSkus.json')))).toEqual(['applied', 'applied']);
});

test('two products with one part number are told apart, also in the next file', () => {
  const world = newWorld();
  const other = { ...first(), skuId: 'd43177b5-475b-4880-92d4-d54c27b5efbd' };
  const done = imported(world, JSON.stringify({ value: [first(), other] }));
  expect(eventsIn(done)).toMatchObject([
    { thing: 'sku-enterprisepremium-c7df2760' },
    { thing: 'sku-enterprisepremium-d43177b5' },
  ]);
  const alone = imported(world, JSON.stringify({ value: [{ ...other, consumedUnits: 3 }] }));
  expect(eventsIn(alone)).toMatchObject([{ thing: 'sku-enterprisepremium-d43177b5', assigned: 3 }]);
});

test('a row that is none is refused alone, with its cells', () => {
  const done = imported(
    newWorld(),
    JSON.stringify({
      value: [
        first(),
        7,
        { ...first(), skuPartNumber: 'X', consumedUnits: -1 },
        { ...first(), skuPartNumber: ' ' },
      ],
    }),
  );
  expect(outcomes(done)).toEqual(['applied', 'refused', 'refused', 'refused']);
  expect(reasons(done)).toEqual([
    '`7` is no row',
    '`-1` in `consumedUnits` is no whole number',
    'the row has no `skuPartNumber`',
  ]);
  expect(done.results[2]).toMatchObject({ cells: { consumedUnits: '-1', 'prepaidUnits.enabled': '25' } });
  expect(JSON.stringify(done.results)).not.toContain('accountName');
});

test('one page of several is refused: what is missing would look like nothing', () => {
  const text = JSON.stringify({
    ...page(),
    '@odata.nextLink': 'https://graph.microsoft.com/v1.0/subscribedSkus?$skiptoken=1',
  });
  expect(() => imported(newWorld(), text)).toThrow(ProblemError);
  expect(() => imported(newWorld(), text)).toThrow('more follow');
});

test('a tenant without products is a file without rows', () => {
  const done = imported(
    newWorld(),
    '{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#subscribedSkus","value":[]}',
  );
  expect(done).toMatchObject({ format: 'graph.subscribedSkus', rows: 0 });
});
