import { dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import type { Command } from '../command.ts';
import { ofReading, readingOf } from '../options.ts';
import type { Out } from '../out.ts';
import { table, wrap } from '../out.ts';
import { thingIn } from '../thing.ts';
import { isSet } from '../values.ts';

type Offer = components['schemas']['Catalog']['offers'][number];

export const catalog: Command = {
  verb: 'catalog',
  says: 'what an offer brings, with source, as-of day and certainty; Partner Center’s list binds',
  usage: 'catalog [OFFER]',
  options: ofReading,
  more: 'Certainty: A read directly, B quoted or two agree, C one secondary source, D weak. A row of yours goes before a\nshipped one: `benefolio events row` says how to tell it.',
  example: 'benefolio catalog core --on 2026-03-05',
  run: async ({ out, values, words, connect }) => {
    const offer = thingIn('catalog', words);
    const { client, org } = await connect();
    const query = { ...readingOf(values), ...(offer !== undefined && { offer }) };
    const body = await dataOf(client.GET('/v1/orgs/{org}/catalog', { params: { path: { org }, query } }));
    if (isSet(values, 'json')) {
      out.json(body);
      return 0;
    }
    const [only] = body.offers;
    if (offer === undefined) printOffers(out, body.offers);
    else if (only) printRows(out, only);
    for (const text of body.says) for (const line of wrap(text, '')) out.line(line);
    return 0;
  },
};

function printOffers(out: Out, offers: readonly Offer[]): void {
  const rows = offers.map(({ offer, title, fee, rows }) => [
    offer,
    title,
    rows.length,
    fee?.fee ?? 'unknown',
    fee?.asOf,
    fee?.certainty,
    fee?.purchase,
  ]);
  const headings = ['offer', 'title', 'benefits', 'fee a year', 'as of', 'certainty', 'purchase'];
  for (const line of table(headings, rows)) out.line(line);
  out.line('fees are list prices of the United States before tax');
}

function printRows(out: Out, { offer, title, fee, rows, says }: Offer): void {
  const price = fee
    ? `${fee.fee} a year (as of ${fee.asOf}, certainty ${fee.certainty}; ${fee.source})`
    : 'fee unknown';
  for (const line of wrap(`${offer}: ${title}; ${price}`, '')) out.line(out.paint('bold', line));
  const cells = rows.map(({ benefit, scope, quantity, unit, per, asOf, certainty, source, own }) => [
    benefit,
    scope,
    quantity,
    per === undefined ? unit : `per ${per}`,
    asOf,
    certainty,
    own === undefined ? source : `${own}: ${source}`,
  ]);
  const headings = ['benefit', 'only with', 'quantity', 'unit', 'as of', 'certainty', 'source'];
  if (rows.length > 0) for (const line of table(headings, cells)) out.line(line);
  for (const { benefit, scope, cap, conflict, note } of rows) {
    const more = [
      cap === undefined ? undefined : `at most ${cap} times`,
      note,
      conflict && `but ${conflict}`,
    ];
    const text = more.filter((part) => part !== undefined).join('; ');
    if (text === '') continue;
    const name = scope === undefined ? benefit : `${benefit} (${scope})`;
    for (const line of wrap(`${name}: ${text}`, '  ')) out.line(line);
  }
  for (const text of says) for (const line of wrap(text, '')) out.line(line);
}
