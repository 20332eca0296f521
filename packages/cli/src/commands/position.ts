import { dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import type { Command } from '../command.ts';
import { openNumber } from '../number-text.ts';
import { isSet, textOf } from '../values.ts';
import { ofReading, readingOf } from '../options.ts';
import { table } from '../out.ts';
import { idOf, mustExist, thingIn } from '../thing.ts';

const signed = (n: number): string => (n > 0 ? `+${n}` : String(n));

type Money = NonNullable<components['schemas']['PositionLine']['numbers']['money']>;

const moneyOf = ({ drawn, lapsed, left, over }: Money): string =>
  `${drawn} drawn, ${lapsed} lapsed, ${left} left${over ? `, ${over} over` : ''}`;

const countOf = (money: Money | undefined): string | undefined =>
  money?.counted && `${money.counted.remaining} remaining on ${money.counted.on}`;

export const position: Command = {
  verb: 'position',
  says: 'what we have: entitled, assigned now, peak, activations consumed, and what Microsoft counts',
  usage: 'position [THING]',
  options: {
    number: {
      type: 'string',
      value: 'NAME',
      says: 'what adds up to one number of the THING: entitled, assignedNow, peak, activationsConsumed, left …',
    },
    all: { type: 'boolean', says: 'what has ended and is held by nobody as well' },
    ...ofReading,
  },
  example: 'benefolio position --on today-150 --known-at today-150',
  run: async ({ out, values, words, connect }) => {
    const word = thingIn('position', words);
    const number = textOf(values, 'number');
    const connection = await connect();
    if (number !== undefined) return openNumber({ out, values, connection }, { word, number });
    const { client, org } = connection;
    const query = readingOf(values, word && (await idOf(connection, word)));
    const body = await dataOf(client.GET('/v1/orgs/{org}/position', { params: { path: { org }, query } }));
    if (body.lines.length === 0 && body.counts.length === 0) await mustExist(connection, query.thing);
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
      'money',
      'until',
      'service until',
      'expected',
      'Microsoft counts',
      'difference',
      '',
    ];
    const isEnded = (until?: string): boolean => until !== undefined && until < body.on;
    const showsAll = isSet(values, 'all') || word !== undefined;
    const shown = body.lines.filter(
      ({ until, numbers }) => showsAll || !isEnded(until) || numbers.assignedNow > 0,
    );
    const rows = shown.map(({ thing, product, numbers, until, counted, serviceUntil, serviceExpected }) => [
      thing,
      product,
      numbers.entitled,
      numbers.unit,
      numbers.assignedNow,
      numbers.peak,
      numbers.activationsConsumed,
      numbers.money && moneyOf(numbers.money),
      until,
      serviceUntil,
      serviceExpected,
      counted ? `${counted.number} remaining on ${counted.on}` : countOf(numbers.money),
      counted ? signed(counted.difference) : numbers.money?.counted?.difference,
      isEnded(until) ? 'ended' : undefined,
    ]);
    const known = body.knownAt === undefined ? '' : `, as known at ${body.knownAt}`;
    out.line(`position on ${body.on}${known}`);
    if (body.lines.length === 0) out.line('nothing is on record');
    else if (rows.length > 0) for (const line of table(headings, rows)) out.line(line);
    const hidden = body.lines.length - rows.length;
    if (hidden > 0)
      out.line(`${hidden} that ended and ${hidden === 1 ? 'is' : 'are'} held by nobody: --all shows them`);
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
