import { dataOf } from '@benefolio/client';
import type { Command } from '../command.ts';
import { isSet } from '../values.ts';
import { ofReading, readingOf } from '../options.ts';
import { table } from '../out.ts';

export const deadlines: Command = {
  verb: 'deadlines',
  says: 'what falls due, soonest first, and the clause behind it',
  usage: 'deadlines [THING]',
  options: ofReading,
  example: 'benefolio deadlines --on 2025-06-30',
  run: async ({ out, values, words, connect }) => {
    const { client, org } = await connect();
    const query = readingOf(values, words[0]);
    const body = await dataOf(client.GET('/v1/orgs/{org}/deadlines', { params: { path: { org }, query } }));
    if (isSet(values, 'json')) out.json(body);
    else if (body.deadlines.length === 0) out.line(`nothing falls due on or after ${body.on}`);
    else {
      const rows = body.deadlines.map(({ on, thing, what, clause }) => [on, thing, what, clause]);
      for (const line of table(['day', 'thing', 'what', 'clause'], rows)) out.line(line);
    }
    return 0;
  },
};
