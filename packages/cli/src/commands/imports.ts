import { dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import type { Command } from '../command.ts';
import type { Out } from '../out.ts';
import { isSet } from '../values.ts';
import { ofReading, readingOf } from '../options.ts';
import { plain } from '../plain.ts';

type Source = components['schemas']['Source'];
type Line = components['schemas']['ImportLine'];

export const imports: Command = {
  verb: 'imports',
  says: 'the files that were imported, and how stale each source is',
  usage: 'imports',
  options: ofReading,
  more: 'How often a source is due is told: `benefolio tell partner source-awaited format visual-studio.export every 30`,\nor `partner source-not-awaited format …`. Exit 1 when an import is due.',
  example: 'benefolio imports',
  run: async ({ out, values, connect }) => {
    const { client, org } = await connect();
    const path = { org };
    const query = readingOf(values);
    const { on, sources } = await dataOf(client.GET('/v1/orgs/{org}/sources', { params: { path, query } }));
    const { imports } = await dataOf(client.GET('/v1/orgs/{org}/imports', { params: { path } }));
    if (isSet(values, 'json')) out.json({ on, sources, imports });
    else {
      for (const source of sources) printSource(out, source);
      for (const line of imports) printLine(out, line);
    }
    return sources.some(({ state }) => state === 'due') ? 1 : 0;
  },
};

function printSource(out: Out, { title, state, last, days, due, every }: Source): void {
  const was = last ? `last of ${last.on}, ${days} days ago` : 'never imported';
  const next = every === undefined ? 'not awaited' : `every ${every} days${due ? `, due from ${due}` : ''}`;
  const text = `${title}: ${was}; ${next}`;
  out.line(state === 'due' ? out.paint('red', text) : text);
}

function printLine(out: Out, { id, name, on, status, applied, refused, entries, undone }: Line): void {
  out.line(`${id}  ${on}  ${plain(name)}  ${status}: ${applied} applied, ${refused} refused`);
  if (entries) out.line(`  ${entries.count} entries from ${entries.first}`);
  if (undone) out.line(`  undone because ${plain(undone.because)}`);
}
