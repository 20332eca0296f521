import { dataOf } from '@benefolio/client';
import type { Command } from '../command.ts';
import { ofReading, readingOf } from '../options.ts';
import { printEndings, printRenewal } from '../renewal-text.ts';
import { thingIn } from '../thing.ts';
import { isSet, textOf } from '../values.ts';

export const renewal: Command = {
  verb: 'renewal',
  says: 'which enrollment years end when; of one, what comes of renewing it, of another offer and of a lapse',
  usage: 'renewal [ENROLLMENT]',
  options: {
    to: {
      type: 'string',
      multiple: true,
      value: 'OFFER',
      says: 'with ENROLLMENT: another offer beside it, by its code; may be repeated',
    },
    from: { type: 'string', value: 'DAY', says: 'years that end on this day or later (that of the reading)' },
    until: { type: 'string', value: 'DAY', says: 'years that end on this day or earlier (all)' },
    ...ofReading,
  },
  more: 'Each choice is told to a copy of the books: nothing is written. Fees are list prices of the catalog; unknown stays unknown.\nWhat Partner Center lists at purchase binds.',
  example: 'benefolio renewal enr-spd --to launch',
  run: async ({ out, values, words, connect }) => {
    const enrollment = thingIn('renewal', words);
    const { client, org } = await connect();
    if (enrollment === undefined) {
      const [from, until] = [textOf(values, 'from'), textOf(values, 'until')];
      const query = {
        ...readingOf(values),
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
      };
      const body = await dataOf(client.GET('/v1/orgs/{org}/renewals', { params: { path: { org }, query } }));
      if (isSet(values, 'json')) out.json(body);
      else printEndings(out, from ?? body.on, body);
      return 0;
    }
    const { to } = values;
    const query = { ...readingOf(values), ...(Array.isArray(to) && { to: to.map(String) }) };
    const params = { path: { org, enrollment }, query };
    const body = await dataOf(client.GET('/v1/orgs/{org}/renewals/{enrollment}', { params }));
    if (isSet(values, 'json')) out.json(body);
    else printRenewal(out, body);
    return 0;
  },
};
