import { thingId } from '@benefolio/core';
import type { Context, Format, Proposal, Sheet } from '../format.ts';
import { countOrProblem } from '../reading/count.ts';
import { proposeCount } from './counted.ts';
import { isItem, itemCells, itemOf, rowsOf, textIn } from './graph.ts';
import type { Item } from './graph.ts';

const by = 'Microsoft Graph subscribedSkus';

/** `GET /v1.0/subscribedSkus`: one row per product of a tenant, all sources pooled. */
export const subscribedSkus: Format = {
  id: 'graph.subscribedSkus',
  title: 'Microsoft Graph: products of a tenant',
  says: 'the answer of GET /v1.0/subscribedSkus as JSON: how many licenses of each product, and how many assigned',
  every: 30,
  looksFor: 'JSON with `value`, whose rows have `prepaidUnits` and `skuPartNumber`',
  recognize: ({ json, forced }) => {
    const rows = rowsOf(json, {
      fields: ['prepaidUnits', 'skuPartNumber'],
      context: /#subscribedSkus\b/,
      forced,
    });
    return rows && ((context) => open(rows, context));
  },
};

function open(rows: readonly unknown[], context: Context): Sheet {
  const ids = new Map<string, Set<string>>();
  for (const { skuPartNumber, skuId } of rows.filter(isItem)) {
    if (typeof skuPartNumber !== 'string') continue;
    const plain = thingId('sku', [skuPartNumber.trim()]);
    ids.set(plain, (ids.get(plain) ?? new Set()).add(String(skuId).toLowerCase()));
  }
  return {
    rows: rows.length,
    cells: (row) => itemCells(rows[row - 1]),
    propose: (row) => propose(itemOf(rows[row - 1]), { ids, context }),
  };
}

type Given = { ids: ReadonlyMap<string, ReadonlySet<string>>; context: Context };

/** Two products with one part number, or whose part numbers make one id, are told apart by their skuId. */
function idOf(item: Item, { ids, context }: Given): string {
  const part = textIn(item, 'skuPartNumber');
  const plain = thingId('sku', [part]);
  const sku = item['skuId'];
  const apart =
    typeof sku === 'string' && /^[0-9a-f]{8}/i.test(sku)
      ? thingId('sku', [part], sku.slice(0, 8).toLowerCase())
      : plain;
  return context.books.timelines.has(apart) || (ids.get(plain)?.size ?? 0) > 1 ? apart : plain;
}

function propose(item: Item, given: Given): Proposal {
  const units = itemOf(item['prepaidUnits']);
  const unit = (name: string): number => countOrProblem(units[name] ?? 0, `prepaidUnits.${name}`);
  const { on } = given.context;
  const event = {
    thing: idOf(item, given),
    event: 'counted',
    on,
    product: textIn(item, 'skuPartNumber'),
    licenses: countOrProblem(units['enabled'], 'prepaidUnits.enabled') + unit('warning'),
    assigned: countOrProblem(item['consumedUnits'], 'consumedUnits'),
    warning: unit('warning'),
    suspended: unit('suspended'),
    ...(typeof item['capabilityStatus'] === 'string' && { status: item['capabilityStatus'].trim() }),
    by,
  };
  return proposeCount(event, given.context);
}
