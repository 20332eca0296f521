import { readFileSync } from 'node:fs';
import { ProblemError, parseStory, quote } from '@benefolio/core';
import { serve } from '@benefolio/server';
import type { Where } from '@benefolio/server';
import type { Command } from '../command.ts';
import type { Values } from '../values.ts';
import { isSet, textOf } from '../values.ts';
import { whereOf } from '../connect.ts';
import { ofRecord } from '../options.ts';
import { signalled } from '../signalled.ts';

const usualPort = 4626;
const demo = new URL('../../../../examples/demo.story', import.meta.url);

export const start: Command = {
  verb: 'start',
  says: 'serve the record on this machine, until Ctrl-C',
  usage: 'start',
  options: {
    port: { type: 'string', value: 'N', says: `the port on 127.0.0.1 (${usualPort}; 0: any)` },
    demo: { type: 'boolean', says: 'fill an empty record with a made-up partner' },
    data: ofRecord['data'] ?? { type: 'string', says: '' },
    database: ofRecord['database'] ?? { type: 'string', says: '' },
  },
  more: 'A directory is created when it is missing.',
  example: 'benefolio start --demo',
  run: async ({ out, values, environment }) => {
    const port = portOf(values);
    const where = whereOf(values, environment);
    const stop = signalled();
    const server = await serve(where, port);
    try {
      const story = isSet(values, 'demo') ? readFileSync(demo, 'utf8') : undefined;
      const filled = story === undefined ? undefined : await server.fill(story);
      const about = filled ? `, ${filled.entries} entries: ${filled.title}` : '';
      if (isSet(values, 'json')) out.json({ url: server.url, ...where });
      else {
        out.line(`Benefolio listens on ${server.url} (Ctrl-C stops it)`);
        out.line(`the record is in ${placeOf(where)}${about}`);
        out.line(
          `next, in another terminal: npx benefolio ${story === undefined ? firstWords : `ask ${exampleOf(story)}`}${flagOf(values)}`,
        );
      }
      await stop;
      return 0;
    } finally {
      await server.close();
    }
  },
};

const firstWords = 'ask vs-1 granted level professional';

/** Another terminal does not know which directory was named in this one. */
const flagOf = (values: Values): string => {
  const data = textOf(values, 'data');
  return data === undefined ? '' : ` --data ${/\s/.test(data) ? JSON.stringify(data) : data}`;
};

const placeOf = (where: Where): string => ('directory' in where ? where.directory : hidden(where.url));

/** A database without the password of its URL. */
function hidden(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? `${parsed.protocol}//${parsed.host}${parsed.pathname}` : 'the database';
}

/** The last question of a story. */
function exampleOf(story: string): string {
  const asked = parseStory(story).lines.findLast(({ verb }) => verb === 'ask');
  if (!asked) return firstWords;
  return [asked.on, ...asked.words.map((word) => (/\s/.test(word) ? JSON.stringify(word) : word))].join(' ');
}

function portOf(values: Values): number {
  const text = textOf(values, 'port') ?? String(usualPort);
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new ProblemError({
    code: 'wrong-option',
    message: `${quote(text)} is no port`,
    cure: 'give a number from 0 to 65535',
  });
}
