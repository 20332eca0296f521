import { dataOf } from '@benefolio/client';
import type { Command } from '../command.ts';
import { isSet } from '../values.ts';
import { ofReading, readingOf } from '../options.ts';
import { table } from '../out.ts';

export const holders: Command = {
  verb: 'holders',
  says: 'who or what holds what, since when',
  usage: 'holders [THING]',
  options: ofReading,
  example: 'benefolio holders vs-7 --on 2025-06-30',
  run: async ({ out, values, words, connect }) => {
    const { client, org } = await connect();
    const query = readingOf(values, words[0]);
    const body = await dataOf(client.GET('/v1/orgs/{org}/holders', { params: { path: { org }, query } }));
    if (isSet(values, 'json')) out.json(body);
    else if (body.holders.length === 0) out.line(`nobody holds anything on ${body.on}`);
    else {
      const rows = body.holders.map(({ holder, handle, holderName, thing, many, since }) => [
        handle ?? holder,
        holderName,
        thing,
        many,
        since,
      ]);
      for (const line of table(['holder', 'name', 'thing', 'many', 'since'], rows)) out.line(line);
    }
    return 0;
  },
};
