import { dataOf } from '@benefolio/client';
import type { Command } from '../command.ts';
import { isSet } from '../values.ts';
import { ofReading, readingOf } from '../options.ts';
import { table } from '../out.ts';

export const lifecycles: Command = {
  verb: 'lifecycles',
  says: 'versions of products, and whether on-premises incidents cover them',
  usage: 'lifecycles [PRODUCT]',
  options: ofReading,
  more: 'Covered are N and N-1, as long as mainstream support lasts. A row of yours goes before the shipped ones of its\nversion: `benefolio events life` says how to tell it.',
  example: 'benefolio lifecycles "SQL Server" --on today',
  run: async ({ out, values, words, connect }) => {
    const product = words.length > 0 ? words.join(' ') : undefined;
    const { client, org } = await connect();
    const query = { ...readingOf(values), ...(product !== undefined && { product }) };
    const body = await dataOf(client.GET('/v1/orgs/{org}/lifecycles', { params: { path: { org }, query } }));
    if (isSet(values, 'json')) {
      out.json(body);
      return 0;
    }
    const rows = body.versions.map((one) => [
      one.product,
      one.version,
      one.rank,
      one.mainstream,
      one.mainstreamUntil,
      one.released,
      one.own,
    ]);
    const headings = ['product', 'version', 'stands', 'mainstream', 'until', 'released', 'own row'];
    for (const line of table(headings, rows)) out.line(line);
    out.line(`the shipped list is of ${body.asOf}`);
    return 0;
  },
};
