import { dataOf } from '@benefolio/client';
import type { Command } from '../command.ts';
import { isSet } from '../values.ts';
import { ofReading, readingOf } from '../options.ts';
import { table } from '../out.ts';
import { idOf, mustExist, thingIn } from '../thing.ts';

export const requests: Command = {
  verb: 'requests',
  says: 'what Microsoft was asked for, and what it decided',
  usage: 'requests [THING]',
  options: ofReading,
  example: 'benefolio requests --on today-30',
  run: async ({ out, values, words, connect }) => {
    const word = thingIn('requests', words);
    const connection = await connect();
    const { client, org } = connection;
    const query = readingOf(values, word && (await idOf(connection, word)));
    const body = await dataOf(client.GET('/v1/orgs/{org}/requests', { params: { path: { org }, query } }));
    if (body.requests.length === 0) await mustExist(connection, query.thing);
    if (isSet(values, 'json')) out.json(body);
    else if (body.requests.length === 0) out.line(`nothing was asked of Microsoft by ${body.on}`);
    else {
      const rows = body.requests.map(({ asked, thing, what, by, decided, outcome }) => [
        asked,
        thing,
        what,
        decided ? `${outcome ?? 'decided'} ${decided}` : `open${by ? ` until ${by}` : ''}`,
      ]);
      for (const line of table(['asked', 'thing', 'what', 'decision'], rows)) out.line(line);
    }
    return 0;
  },
};
