import { readFileSync } from 'node:fs';
import { serve } from '@benefolio/server';
import type { Where } from '@benefolio/server';
import type { Command } from '../command.ts';
import { isSet } from '../values.ts';
import { whereOf } from '../connect.ts';
import { directoryProblem, lookAt } from '../directory.ts';
import { hintOf } from '../hint.ts';
import { mayListen, portOf, usualPort } from '../port.ts';
import { ofRecord } from '../options.ts';
import { signalled } from '../signalled.ts';

const demo = new URL('../../../../examples/demo.story', import.meta.url);

export const start: Command = {
  verb: 'start',
  says: 'serve the record on this machine, until Ctrl-C',
  usage: 'start',
  options: {
    port: { type: 'string', value: 'N', says: `the port on 127.0.0.1 (${usualPort}; 0: any)` },
    demo: { type: 'boolean', says: 'fill an empty record with a made-up partner, whose story ends today' },
    data: ofRecord['data'] ?? { type: 'string', says: '' },
    database: ofRecord['database'] ?? { type: 'string', says: '' },
  },
  more: 'A directory is created when it is missing.',
  example: 'benefolio start --demo',
  run: async ({ out, values, environment }) => {
    const port = portOf(values);
    const where = whereOf(values, environment);
    const stop = signalled();
    const server = await begin(where, port);
    try {
      const story = isSet(values, 'demo') ? readFileSync(demo, 'utf8') : undefined;
      const filled = story === undefined ? undefined : await server.fill(story);
      const about = filled ? `, ${filled.entries} entries: ${filled.title}` : '';
      if (isSet(values, 'json')) out.json({ url: server.url, ...where });
      else {
        out.line(`Benefolio listens on ${server.url} (Ctrl-C stops it)`);
        out.line(`the record is in ${placeOf(where)}${about}`);
        out.line(`next, in another terminal: ${await hintOf(server, where, story)}`);
      }
      await stop;
      return 0;
    } finally {
      await server.close();
    }
  },
};

/** Serves the record; a server that cannot listen leaves nothing behind. */
async function begin(where: Where, port: number): ReturnType<typeof serve> {
  const directory = 'directory' in where ? where.directory : undefined;
  const holder = directory === undefined ? undefined : lookAt(directory).url;
  if (port !== 0 && holder === undefined) await mayListen(port);
  try {
    return await serve(where, port);
  } catch (error) {
    throw directory === undefined ? error : directoryProblem(error, directory);
  }
}

const placeOf = (where: Where): string => ('directory' in where ? where.directory : hidden(where.url));

/** A database without the password of its URL. */
function hidden(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? `${parsed.protocol}//${parsed.host}${parsed.pathname}` : 'the database';
}
