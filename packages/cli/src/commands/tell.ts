import { ClientProblem, dataOf } from '@benefolio/client';
import type { Command } from '../command.ts';
import { isSet } from '../values.ts';
import { eventsIn } from '../events-in.ts';
import { printFinding } from '../finding-text.ts';
import { printReservations } from '../instead-text.ts';
import { namer } from '../people-text.ts';
import { printPassages } from '../passage-text.ts';
import { clausesOf, ofEvents } from './ask.ts';

/** The guard refused: by the terms, or because it is kept for somebody else. */
const guarded = new Set(['not-permitted', 'reserved']);

export const tell: Command = {
  verb: 'tell',
  says: 'it happened: write it, with what the terms make of it',
  usage: 'tell [DAY] THING EVENT [FIELD VALUE]…',
  options: {
    'only-if-permitted': { type: 'boolean', says: 'write nothing unless the terms permit all of it' },
    ...ofEvents,
  },
  more: 'Exit 0 when it was written, whatever the findings; 1 when `--only-if-permitted` refused.',
  example: 'benefolio tell today-1 vs-core-8 activated',
  run: async (call) => {
    const { out, values } = call;
    const json = isSet(values, 'json');
    const withPassage = isSet(values, 'passage');
    const guard = isSet(values, 'only-if-permitted') ? { onlyIf: 'permitted' as const } : {};
    const events = eventsIn(call);
    const connection = await call.connect({ creating: true });
    const { client, org } = connection;
    const sent = client.POST('/v1/orgs/{org}/tell', {
      params: { path: { org } },
      body: { events, ...guard },
    });
    try {
      const body = await dataOf(sent);
      if (json) out.json(body);
      else {
        const named = await namer(connection);
        for (const { seq, event, findings } of body.entries) {
          out.line(`entry ${seq}  ${event.on}  ${named(event.thing)} ${event.event}`);
          for (const finding of findings) printFinding(out, finding);
        }
        printReservations(out, body.reservations, named);
        const all = body.entries.flatMap(({ findings }) => findings);
        if (withPassage) await printPassages(out, connection, clausesOf(all));
      }
      return 0;
    } catch (error) {
      if (!(error instanceof ClientProblem) || !guarded.has(error.code)) throw error;
      if (json) out.json(error.body);
      else {
        const { findings = [] } = error.body;
        for (const finding of findings) printFinding(out, finding);
        if (withPassage) await printPassages(out, connection, clausesOf(findings));
        out.line(error.code === 'reserved' ? `${error.message}; ${error.cure}` : 'nothing was written');
      }
      return 1;
    }
  },
};
