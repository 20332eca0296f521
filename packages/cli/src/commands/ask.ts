import { dataOf } from '@benefolio/client';
import type { Command } from '../command.ts';
import { isSet } from '../values.ts';
import { eventsIn } from '../events-in.ts';
import { answerText, printAfter, printFinding } from '../finding-text.ts';
import { printAlternatives, printReservations } from '../instead-text.ts';
import { ofRecord } from '../options.ts';
import { printPassages } from '../passage-text.ts';
import { namer } from '../people-text.ts';

export const ofEvents: Command['options'] = {
  event: {
    type: 'string',
    multiple: true,
    value: 'JSON',
    says: 'an event, or a list of them, instead of words',
  },
  passage: { type: 'boolean', says: 'show the passages of your copy of the Guide (see `benefolio guide`)' },
  ...ofRecord,
};

export const clausesOf = (findings: readonly { clause: string }[]): string[] =>
  findings.map(({ clause }) => clause);

export const ask: Command = {
  verb: 'ask',
  says: 'would it be all right? Nothing is written',
  usage: 'ask [DAY] THING EVENT [FIELD VALUE]…',
  options: ofEvents,
  more: 'Exit 0 when the terms permit it, 1 when they forbid it, leave it to Microsoft, or facts are missing.',
  example: 'benefolio ask vs-spd-3 assigned to olga',
  run: async (call) => {
    const { out, values } = call;
    const events = eventsIn(call);
    const connection = await call.connect();
    const { client, org } = connection;
    const body = await dataOf(
      client.POST('/v1/orgs/{org}/ask', { params: { path: { org } }, body: { events } }),
    );
    if (isSet(values, 'json')) out.json(body);
    else {
      for (const finding of body.findings) printFinding(out, finding);
      if (isSet(values, 'passage')) await printPassages(out, connection, clausesOf(body.findings));
      const named = await namer(connection);
      printReservations(out, body.reservations, named);
      printAlternatives(out, body.alternatives, named);
      printAfter(out, body.after);
      const silent = body.findings.length === 0 ? ': no clause speaks of it' : '';
      out.line(`${answerText(out, body.answer)}${silent}; nothing was written`);
    }
    return body.answer === 'permitted' ? 0 : 1;
  },
};
