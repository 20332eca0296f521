import type { CloudTokenState } from '../benefits/cloud-token.ts';
import type { Books } from '../books/books.ts';
import { valueOf } from '../books/number.ts';
import { factsOf, foldedOn } from '../books/view.ts';
import type { Reading } from '../books/view.ts';
import type { Day } from '../kernel/day.ts';
import { benefitsOn } from './benefits.ts';
import type { BenefitLine } from './benefits.ts';
import { forecastOf } from './forecast.ts';
import type { Forecast } from './forecast.ts';

/** A product key or cloud token: its line, and what is special about things that can be looked at. */
export type KeyLine = BenefitLine & {
  issued: Day;
  /** All that the record has of the key itself. */
  last5?: string;
  /** Of a key, by our record. */
  activationsLeft?: number | 'unknown';
  looks: number;
  lastLook?: Day;
  /** Of a key. */
  forecast?: Forecast;
  /** Of a token that was redeemed. */
  redeemed?: { on: Day; tenant: string };
  redeemBy?: Day;
};

/** Every key and token that is known in a reading. */
export const keysOn = (books: Books, reading: Reading): KeyLine[] =>
  benefitsOn(books, reading)
    .lines.filter(({ kind }) => kind === 'product-key' || kind === 'cloud-token')
    .map((line) => ({ ...line, ...ofKey(books, line, reading) }));

function ofKey(books: Books, line: BenefitLine, reading: Reading): Omit<KeyLine, keyof BenefitLine> {
  const { thing, kind } = line;
  const timeline = books.timelines.get(thing);
  const facts = timeline ? factsOf(timeline, reading) : [];
  const [first] = facts;
  const last5 = first?.event['last5'];
  const looks = facts.filter(({ event }) => event.event === 'viewed');
  const lastLook = looks.at(-1)?.event.on;
  const forecast = kind === 'product-key' ? forecastOf(books, thing, reading) : undefined;
  const token =
    kind === 'cloud-token' ? (foldedOn(books, thing, reading)?.state as CloudTokenState) : undefined;
  const { redeemed, issue } = token ?? {};
  return {
    issued: first?.event.on ?? reading.on,
    ...(typeof last5 === 'string' && { last5 }),
    ...(kind === 'product-key' && {
      activationsLeft: valueOf(line, 'activationsLeft') as number | 'unknown',
    }),
    looks: looks.length,
    ...(lastLook && { lastLook }),
    ...(forecast && { forecast }),
    ...(redeemed && { redeemed: { on: redeemed.on, tenant: redeemed.tenant } }),
    ...(issue?.redeemBy && { redeemBy: issue.redeemBy }),
  };
}
