import { dataOf } from '@benefolio/client';
import type { Command } from '../command.ts';
import { isSet } from '../values.ts';
import { ofReading, readingOf } from '../options.ts';
import { table } from '../out.ts';

const signed = (n: number): string => (n > 0 ? `+${n}` : String(n));

export const position: Command = {
  verb: 'position',
  says: 'what we have: entitled, assigned now, peak, activations consumed, and what Microsoft counts',
  usage: 'position [THING]',
  options: ofReading,
  example: 'benefolio position --on 2025-06-30 --known-at 2025-06-30',
  run: async ({ out, values, words, connect }) => {
    const { client, org } = await connect();
    const query = readingOf(values, words[0]);
    const body = await dataOf(client.GET('/v1/orgs/{org}/position', { params: { path: { org }, query } }));
    if (isSet(values, 'json')) {
      out.json(body);
      return 0;
    }
    const headings = [
      'thing',
      'product',
      'entitled',
      'unit',
      'assigned now',
      'peak',
      'activations consumed',
      'until',
      'Microsoft counts',
      'difference',
    ];
    const rows = body.lines.map(({ thing, product, numbers, until, counted }) => [
      thing,
      product,
      numbers.entitled,
      numbers.unit,
      numbers.assignedNow,
      numbers.peak,
      numbers.activationsConsumed,
      until,
      counted && `${counted.number} remaining on ${counted.on}`,
      counted && signed(counted.difference),
    ]);
    const known = body.knownAt === undefined ? '' : `, as known at ${body.knownAt}`;
    out.line(`position on ${body.on}${known}`);
    if (rows.length === 0) out.line('nothing is on record');
    else for (const line of table(headings, rows)) out.line(line);
    if (body.counts.length > 0) {
      out.line();
      const compared = body.counts.map(({ product, licenses, assigned, on, by }) => [
        product,
        licenses.ours,
        licenses.theirs,
        signed(licenses.difference),
        assigned.ours,
        assigned.theirs,
        signed(assigned.difference),
        on,
        by,
      ]);
      const titles = [
        'product',
        'ours',
        'theirs',
        'difference',
        'assigned ours',
        'assigned theirs',
        'difference',
        'counted on',
        'by',
      ];
      for (const line of table(titles, compared)) out.line(line);
    }
    return 0;
  },
};
