import { dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import { wordsOf } from '@benefolio/core';
import type { Command } from '../command.ts';
import { isSet, textOf } from '../values.ts';
import { missing } from '../missing.ts';
import { ofRecord } from '../options.ts';
import { table } from '../out.ts';
import type { Out } from '../out.ts';
import { namer } from '../people-text.ts';
import { thingIn } from '../thing.ts';

type Line = components['schemas']['LeaverLine'];
type Leaver = components['schemas']['Leaver'];

export const leaver: Command = {
  verb: 'leaver',
  says: 'what somebody who leaves holds, what to do with it, and from which day it may pass on',
  usage: 'leaver PERSON',
  options: {
    on: { type: 'string', value: 'DAY', says: 'the day of leaving, which may be to come (today)' },
    ...ofRecord,
  },
  example: 'benefolio leaver paul --on today+14',
  run: async ({ out, values, words, connect }) => {
    const person = thingIn('leaver', words);
    if (person === undefined) throw missing('PERSON', 'benefolio leaver paul');
    const connection = await connect();
    const { client, org } = connection;
    const on = textOf(values, 'on');
    const query = on === undefined ? {} : { on };
    const body = await dataOf(
      client.GET('/v1/orgs/{org}/people/{person}/leaver', { params: { path: { org, person }, query } }),
    );
    if (isSet(values, 'json')) out.json(body);
    else {
      const named = await namer(connection);
      const rows = body.lines.map((line) => [
        line.thing,
        line.product,
        backText(line, named),
        nextText(line),
      ]);
      if (rows.length === 0) out.line(`${person} holds nothing on ${body.on}`);
      else for (const line of table(['thing', 'of', 'take it back', 'may pass on'], rows)) out.line(line);
      if (body.announced !== undefined)
        out.line(
          `leaving is announced: ${body.announced} is the first day away, and what is left to do falls due then`,
        );
      printOwned(out, body.owns);
      printEntrusted(out, body);
    }
    return 0;
  },
};

function backText({ back, as }: Line, named: (text: string) => string): string {
  if ('problem' in back) return back.problem.message;
  const { on: _, ...event } = back.event;
  return as === 'installer' ? `if it goes: ${named(wordsOf(event))}` : named(wordsOf(event));
}

function nextText({ next }: Line): string | undefined {
  if (!next) return undefined;
  const against = next.findings.filter(({ answer }) => answer !== 'permitted');
  if (against.length === 0) return 'at once';
  const why = against.map(({ clause, why: words }) => `${words} (${clause})`).join('; ');
  return `${next.on ?? (next.answer === 'forbidden' ? 'no more' : next.answer)}: ${why}`;
}

function printOwned(out: Out, owns: readonly components['schemas']['Deadline'][]): void {
  if (owns.length === 0) return;
  out.line();
  out.line(out.paint('bold', 'sees to, and needs somebody else for'));
  const rows = owns.map(({ on, thing, what }) => [on, thing, what]);
  for (const line of table(['day', 'thing', 'what'], rows)) out.line(line);
}

function printEntrusted(out: Out, { administrator, entrusted }: Leaver): void {
  const acts = [
    ...(administrator ? ['partner administered by NAME'] : []),
    ...entrusted.map((trust) => `partner entrusted with ${trust.with} to NAME`),
  ];
  if (acts.length === 0) return;
  out.line();
  out.line(out.paint('bold', 'looks after these, and is to be followed by somebody else'));
  for (const act of acts) out.line(`benefolio tell ${act}`);
}
