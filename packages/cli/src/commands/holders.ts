import { dataOf } from '@benefolio/client';
import type { Command } from '../command.ts';
import { isSet } from '../values.ts';
import { ofReading, readingOf } from '../options.ts';
import { table } from '../out.ts';
import { idOf, mustExist, thingIn } from '../thing.ts';

export const holders: Command = {
  verb: 'holders',
  says: 'who or what holds what, since when',
  usage: 'holders [THING or PERSON]',
  options: ofReading,
  example: 'benefolio holders vs-spd-4 --on today-90',
  run: async ({ out, values, words, connect }) => {
    const word = thingIn('holders', words);
    const connection = await connect();
    const { client, org } = connection;
    const id = word && (await idOf(connection, word));
    const query = readingOf(values);
    const all = await dataOf(client.GET('/v1/orgs/{org}/holders', { params: { path: { org }, query } }));
    const holders = all.holders.filter(
      ({ thing, holder }) => id === undefined || thing === id || holder === id,
    );
    const reserved = all.reserved.filter(
      ({ thing, for: whom }) => id === undefined || thing === id || whom === id,
    );
    if (holders.length === 0) await mustExist(connection, id);
    const body = { ...all, holders, reserved };
    if (isSet(values, 'json')) {
      out.json(body);
      return 0;
    }
    if (body.holders.length === 0) out.line(nothingOf(word, id, body.on));
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
    for (const { thing, forHandle, for: whom, from } of reserved)
      out.line(`${thing} is kept for ${forHandle ?? whom} from ${from}`);
    return 0;
  },
};

function nothingOf(word: string | undefined, id: string | undefined, on: string): string {
  if (word === undefined) return `nobody holds anything on ${on}`;
  return id?.startsWith('person-') ? `${word} holds nothing on ${on}` : `nobody holds ${word} on ${on}`;
}
