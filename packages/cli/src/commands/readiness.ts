import { dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import type { Command } from '../command.ts';
import { missing } from '../missing.ts';
import { ofRecord } from '../options.ts';
import type { Out } from '../out.ts';
import { isSet, textOf } from '../values.ts';

type Topic = components['schemas']['Readiness']['topics'][number];
type Item = Topic['items'][number];

const example = 'benefolio readiness --from 2025-07-01 --to 2026-06-30';
const mostThings = 6;

export const readiness: Command = {
  verb: 'readiness',
  says: 'what is ready for an auditor who asks for a period, what is missing, and who sees to it',
  usage: 'readiness --from DAY --to DAY',
  options: {
    from: { type: 'string', value: 'DAY', says: 'the first day' },
    to: { type: 'string', value: 'DAY', says: 'the last day' },
    ...ofRecord,
  },
  more: 'Exit 1 while something is missing.',
  example,
  run: async ({ out, values, connect }) => {
    const [from, to] = ['from', 'to'].map((name) => textOf(values, name));
    if (from === undefined) throw missing('--from', example);
    if (to === undefined) throw missing('--to', example);
    const { client, org } = await connect();
    const params = { path: { org }, query: { from, to } };
    const body = await dataOf(client.GET('/v1/orgs/{org}/readiness', { params }));
    if (isSet(values, 'json')) out.json(body);
    else for (const topic of body.topics) sayTopic(out, topic);
    return body.topics.every(({ ready }) => ready) ? 0 : 1;
  },
};

function sayTopic(out: Out, { topic, ready, says, count, items }: Topic): void {
  out.line(`${ready ? out.paint('green', 'ready') : out.paint('yellow', 'missing')}  ${topic}  ${says}`);
  for (const item of items) {
    out.line(`  ${item.says}${item.clause === undefined ? '' : ` (${item.clause})`}`);
    out.line(`    ${item.does}`);
    if (item.about.length > 0) out.line(`    ${thingsOf(item)}`);
  }
  if (count > items.length) out.line(`  and ${count - items.length} more`);
}

function thingsOf({ about, count }: Item): string {
  const shown = about
    .slice(0, mostThings)
    .map(({ thing, ownerName }) => (ownerName === undefined ? thing : `${thing} (${ownerName} sees to it)`));
  const more = count - shown.length;
  return `${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}
