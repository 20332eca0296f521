import { dataOf } from '@benefolio/client';
import { ProblemError, quote } from '@benefolio/core';
import type { Command } from '../command.ts';
import type { Values } from '../values.ts';
import { isSet, textOf } from '../values.ts';
import { ofReading, readingOf } from '../options.ts';
import { table } from '../out.ts';
import { namer } from '../people-text.ts';
import { idOf, mustExist, thingIn } from '../thing.ts';

export const journal: Command = {
  verb: 'journal',
  says: 'what was recorded, in order',
  usage: 'journal [THING]',
  options: {
    after: { type: 'string', value: 'N', says: 'begin behind entry N' },
    limit: { type: 'string', value: 'N', says: 'at most N entries (100), up to 1000' },
    lines: { type: 'boolean', says: 'all of it, one entry of JSON per line' },
    find: { type: 'string', value: 'WORDS', says: 'only entries in which every word stands; names count' },
    person: { type: 'string', value: 'PERSON', says: 'only entries that name this person' },
    kind: { type: 'string', value: 'KIND', says: 'only of this kind of thing, for example product-key' },
    event: { type: 'string', value: 'EVENT', says: 'only this event, for example assigned' },
    from: { type: 'string', value: 'DAY', says: 'only what happened on that day or later' },
    to: { type: 'string', value: 'DAY', says: 'only what happened on that day or earlier' },
    answer: { type: 'string', value: 'ANSWER', says: 'only with such a finding, as given then' },
    withdrawn: { type: 'string', value: 'yes|no', says: 'only what was taken back, or was not' },
    ...ofReading,
  },
  example: 'benefolio journal vs-spd-3',
  run: async ({ out, values, words, connect }) => {
    const paging = { ...numberOf(values, 'after'), ...numberOf(values, 'limit') };
    const word = thingIn('journal', words);
    const connection = await connect();
    const { client, org } = connection;
    const reading = readingOf(values, word && (await idOf(connection, word)));
    const params = { path: { org }, query: { ...reading, ...paging, ...filterIn(values) } };
    if (isSet(values, 'lines')) {
      const headers = { accept: 'application/x-ndjson' };
      const { data } = await client.GET('/v1/orgs/{org}/journal', { params, headers, parseAs: 'stream' });
      let isEmpty = true;
      for await (const text of (data ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
        isEmpty = false;
        out.raw(text);
      }
      if (isEmpty) await mustExist(connection, reading.thing);
      return 0;
    }
    const { items, next } = await dataOf(client.GET('/v1/orgs/{org}/journal', { params }));
    if (items.length === 0) await mustExist(connection, reading.thing);
    if (isSet(values, 'json')) {
      out.json({ items, ...(next !== undefined && { next }) });
      return 0;
    }
    if (items.length === 0) out.line('there are no entries');
    const named = await namer(connection);
    const rows = items.map(({ entry, withdrawn }) => [
      entry.seq,
      entry.event.on,
      entry.recordedAt,
      entry.by,
      named(`${entry.event.thing} ${entry.event.event}${fieldsOf(entry.event)}`),
      withdrawn && `withdrawn by ${withdrawn.seq}`,
    ]);
    for (const line of table(['entry', 'on', 'recorded at', 'by', 'event', ''], rows)) out.line(line);
    if (next !== undefined) out.line(`more with --after ${next}`);
    return 0;
  },
};

function fieldsOf(event: Record<string, string | number | boolean>): string {
  // A commitment says nothing to people; --json has it.
  const { thing: _, event: __, on: ___, commitment: ____, ...fields } = event;
  return Object.entries(fields)
    .map(([name, value]) => ` ${name} ${String(value).includes(' ') ? JSON.stringify(value) : String(value)}`)
    .join('');
}

const filters = ['find', 'person', 'kind', 'event', 'from', 'to', 'answer', 'withdrawn'] as const;

/** What the server says no to is said by the server. */
const filterIn = (values: Values): Partial<Record<(typeof filters)[number], never>> =>
  Object.fromEntries(
    filters.flatMap((name) => {
      const text = textOf(values, name);
      return text === undefined ? [] : [[name, text]];
    }),
  );

function numberOf(values: Values, name: string): Record<string, number> {
  const text = textOf(values, name);
  if (text === undefined) return {};
  if (/^\d{1,15}$/.test(text)) return { [name]: Number(text) };
  throw new ProblemError({
    code: 'wrong-option',
    message: `${quote(text)} in \`--${name}\` is no whole number`,
    cure: 'write digits only',
  });
}
