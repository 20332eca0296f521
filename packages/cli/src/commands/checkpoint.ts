import { dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import type { Command } from '../command.ts';
import { isSet } from '../values.ts';
import { ofRecord } from '../options.ts';
import { table } from '../out.ts';

export const checkpoint: Command = {
  verb: 'checkpoint',
  says: 'how the journal stands, signed: keep it outside, or send it to the auditor ahead',
  usage: 'checkpoint',
  options: {
    key: { type: 'boolean', says: 'print the verifier key instead' },
    sent: { type: 'boolean', says: 'list where checkpoints were sent, and whether they still fit, instead' },
    ...ofRecord,
  },
  example: 'benefolio checkpoint > checkpoint.txt',
  run: async ({ out, values, connect }) => {
    const { client, org } = await connect();
    const params = { path: { org } };
    if (isSet(values, 'sent')) {
      const query = { fits: 'true' } as const;
      const { sent } = await dataOf(
        client.GET('/v1/orgs/{org}/checkpoints', { params: { ...params, query } }),
      );
      if (isSet(values, 'json')) out.json({ sent });
      else for (const line of sentLines(sent)) out.line(line);
      return sent.every(({ fits }) => fits) ? 0 : 1;
    }
    const note: string = await dataOf(client.GET('/v1/orgs/{org}/checkpoint', { params, parseAs: 'text' }));
    const { organizations } = await dataOf(client.GET('/v1/orgs'));
    const verifierKey = organizations.find((one) => one.org === org)?.verifierKey;
    if (isSet(values, 'json')) out.json({ checkpoint: note, verifierKey });
    else if (isSet(values, 'key')) out.line(verifierKey);
    else out.raw(note);
    return 0;
  },
};

function sentLines(sent: components['schemas']['Checkpoints']['sent']): string[] {
  if (sent.length === 0) return ['no checkpoint was sent to anybody yet'];
  const rows = sent.map(({ on, size, to, how, review, fits }) => [
    on,
    size,
    to,
    how,
    review,
    fits ? 'yes' : 'NO: the journal was rewritten since',
  ]);
  return table(['sent', 'entries', 'to', 'how', 'for', 'still fits'], rows);
}
