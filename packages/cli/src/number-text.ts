import { dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import { ProblemError, numberNames, quote, wordsOf } from '@benefolio/core';
import type { NumberName } from '@benefolio/core';
import type { Exit } from './command.ts';
import type { Connection } from './connect.ts';
import { readingOf } from './options.ts';
import { table } from './out.ts';
import type { Out } from './out.ts';
import { namer } from './people-text.ts';
import { idOf } from './thing.ts';
import { isSet } from './values.ts';
import type { Values } from './values.ts';

type Line = components['schemas']['BehindLine'];

const turns: Record<NonNullable<Line['turn']>, string> = {
  'right-ended': 'the right to use it ended',
  'right-again': 'the right to use it was renewed',
  'period-began': 'a period of the credit began',
  'period-ended': 'what was left of a period lapsed',
  'told-above': 'something was told of what it lies under',
};

/** Prints what adds up to one number of a thing. @throws ProblemError `no-such-number`, `not-a-thing` */
export async function openNumber(
  { out, values, connection }: { out: Out; values: Values; connection: Connection },
  { word, number }: { word: string | undefined; number: string },
): Promise<Exit> {
  if (!isName(number)) throw noSuchNumber(number);
  if (word === undefined) {
    throw new ProblemError({
      code: 'not-a-thing',
      message: '`--number` opens a number of one thing, and no thing is named',
      cure: 'write for example `position key-server --number activationsConsumed`',
    });
  }
  const { client, org } = connection;
  const path = { org, thing: await idOf(connection, word) };
  const query = { ...readingOf(values), number };
  const body = await dataOf(client.GET('/v1/orgs/{org}/numbers/{thing}', { params: { path, query } }));
  if (isSet(values, 'json')) {
    out.json(body);
    return 0;
  }
  out.line(`${body.number} of ${body.thing} on ${body.on}: ${body.value} ${unitOf(body)}`.trimEnd());
  const named = await namer(connection);
  const rows = body.lines.map((line) => [
    line.on,
    signed(line.change),
    line.after,
    line.seq,
    named(causeOf(line)),
  ]);
  if (rows.length === 0) out.line('nothing changed it');
  for (const text of rows.length > 0 ? table(['on', 'change', 'then', 'entry', ''], rows) : [])
    out.line(text);
  return 0;
}

const isName = (text: string): text is NumberName => (numberNames as readonly string[]).includes(text);

/** An amount has its currency in it. */
const unitOf = ({ value, unit }: { value: number | string; unit: string }): string =>
  typeof value === 'number' ? unit : '';

const signed = (change: number | string): string =>
  (typeof change === 'number' && change > 0) || (typeof change === 'string' && /^\d/.test(change))
    ? `+${change}`
    : String(change);

function causeOf({ event, turn, thing, product }: Line): string {
  if (turn) return turns[turn];
  if (!event) return `${thing}, ${product}`;
  const { commitment: _, on: __, ...rest } = event;
  return wordsOf(rest);
}

const noSuchNumber = (text: string): ProblemError =>
  new ProblemError({
    code: 'no-such-number',
    message: `${quote(text)} is the name of no number`,
    cure: `say one of ${numberNames.map((name) => `\`${name}\``).join(', ')}`,
  });
