import { thingId } from '@benefolio/core';
import type { Context, Format, Proposal } from '../format.ts';
import { countOrProblem } from '../reading/count.ts';
import { proposeCount } from './counted.ts';
import { itemCells, itemOf, rowsOf, textIn, utcDay } from './graph.ts';
import type { Item } from './graph.ts';

const by = 'Microsoft Graph directory/subscriptions';

/** `GET /v1.0/directory/subscriptions`: one row per subscription that a tenant ever bought or redeemed. */
export const directorySubscriptions: Format = {
  id: 'graph.directorySubscriptions',
  title: 'Microsoft Graph: subscriptions of a tenant',
  says: 'the answer of GET /v1.0/directory/subscriptions as JSON: each subscription, its licenses and the day its state changes',
  every: 30,
  looksFor: 'JSON with `value`, whose rows have `totalLicenses` and `nextLifecycleDateTime`',
  recognize: ({ json, forced }) => {
    const rows = rowsOf(json, {
      fields: ['totalLicenses', 'nextLifecycleDateTime'],
      context: /#directory\/subscriptions\b/,
      forced,
    });
    return (
      rows &&
      ((context) => ({
        rows: rows.length,
        cells: (row) => itemCells(rows[row - 1]),
        propose: (row) => propose(itemOf(rows[row - 1]), context),
      }))
    );
  },
};

function propose(item: Item, context: Context): Proposal {
  const alternate = item['commerceSubscriptionId'];
  const id = typeof alternate === 'string' && alternate.trim() !== '' ? alternate.trim() : textIn(item, 'id');
  const [created, until] = [utcDay(item, 'createdDateTime'), utcDay(item, 'nextLifecycleDateTime')];
  const event = {
    thing: thingId('service', [id]),
    event: 'seen',
    on: context.on,
    product: textIn(item, 'skuPartNumber'),
    licenses: countOrProblem(item['totalLicenses'], 'totalLicenses'),
    ...(created && { created }),
    ...(until && { until }),
    ...(typeof item['status'] === 'string' && { status: item['status'].trim() }),
    ...(typeof item['isTrial'] === 'boolean' && { trial: item['isTrial'] }),
    by,
  };
  return proposeCount(event, context);
}
