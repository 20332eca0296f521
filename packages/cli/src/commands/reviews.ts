import { dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import type { Command } from '../command.ts';
import { ofReading, readingOf } from '../options.ts';
import { table } from '../out.ts';
import { isSet } from '../values.ts';

export const reviews: Command = {
  verb: 'reviews',
  says: 'who asked for our records, what was handed over, and how it stands',
  usage: 'reviews',
  options: ofReading,
  example: 'benefolio reviews',
  run: async ({ out, values, connect }) => {
    const { client, org } = await connect();
    const params = { path: { org }, query: readingOf(values) };
    const body = await dataOf(client.GET('/v1/orgs/{org}/reviews', { params }));
    if (isSet(values, 'json')) out.json(body);
    else if (body.reviews.length === 0) out.line(`nobody asked for the records by ${body.on}`);
    else {
      const heads = [
        'came',
        'review',
        'who asks',
        'period',
        'answer by',
        'owner',
        'packs',
        'handed to',
        'state',
      ];
      for (const line of table(heads, body.reviews.map(rowOf))) out.line(line);
    }
    return 0;
  },
};

const rowOf = ({
  review,
  opening,
  due,
  ownerName,
  packs,
  handedOver,
  state,
}: components['schemas']['Review']) => [
  opening.on,
  review,
  opening.asker,
  `${opening.from} to ${opening.to}`,
  due,
  ownerName,
  packs.length,
  [...new Set(handedOver.map(({ to }) => to))].join(', '),
  state,
];
