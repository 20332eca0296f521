import { dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import type { Command } from '../command.ts';
import { isSet } from '../values.ts';
import { ofReading, readingOf } from '../options.ts';
import { table } from '../out.ts';
import { idOf, mustExist, thingIn } from '../thing.ts';

export const deadlines: Command = {
  verb: 'deadlines',
  says: 'what falls due, soonest first, and the clause behind it',
  usage: 'deadlines [THING]',
  options: ofReading,
  example: 'benefolio deadlines --on today-30',
  run: async ({ out, values, words, connect }) => {
    const word = thingIn('deadlines', words);
    const connection = await connect();
    const { client, org } = connection;
    const query = readingOf(values, word && (await idOf(connection, word)));
    const body = await dataOf(client.GET('/v1/orgs/{org}/deadlines', { params: { path: { org }, query } }));
    const rows = [
      ...body.deadlines.map((line) => [
        line.on,
        line.thing,
        [line.what, line.forName ?? line.for, line.fromName ?? line.from]
          .filter((word) => word !== undefined)
          .join(', '),
        line.clause,
        handled(line),
      ]),
      ...body.foreseen.map((line) => [
        line.on,
        line.from === 'pace' ? line.thing : (line.label ?? line.thing),
        line.what,
        line.from === 'pace' ? line.clause : '',
        handled(line),
      ]),
    ].sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
    if (rows.length === 0) await mustExist(connection, query.thing);
    if (isSet(values, 'json')) out.json(body);
    else if (rows.length === 0) out.line(`nothing falls due on or after ${body.on}`);
    else {
      for (const line of table(['day', 'thing', 'what', 'clause', 'seen to'], rows)) out.line(line);
    }
    return 0;
  },
};

/** Who sees to it, and whether it was acknowledged or put off. */
function handled({
  ownerName,
  acknowledged,
  snoozed,
}: Pick<components['schemas']['Deadline'], 'ownerName' | 'acknowledged' | 'snoozed'>): string {
  const state = acknowledged
    ? `seen ${acknowledged}`
    : snoozed
      ? `put off until ${snoozed.until}`
      : undefined;
  return [ownerName, state].filter((word) => word !== undefined).join(', ');
}
