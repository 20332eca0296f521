import { dataOf } from '@benefolio/client';
import type { Command } from '../command.ts';
import { isSet } from '../values.ts';
import { ofRecord } from '../options.ts';

export const checkpoint: Command = {
  verb: 'checkpoint',
  says: 'how the journal stands, signed: keep it outside, or send it to the auditor ahead',
  usage: 'checkpoint',
  options: { key: { type: 'boolean', says: 'print the verifier key instead' }, ...ofRecord },
  example: 'benefolio checkpoint > checkpoint.txt',
  run: async ({ out, values, connect }) => {
    const { client, org } = await connect();
    const params = { path: { org } };
    const note: string = await dataOf(client.GET('/v1/orgs/{org}/checkpoint', { params, parseAs: 'text' }));
    const { organizations } = await dataOf(client.GET('/v1/orgs'));
    const verifierKey = organizations.find((one) => one.org === org)?.verifierKey;
    if (isSet(values, 'json')) out.json({ checkpoint: note, verifierKey });
    else if (isSet(values, 'key')) out.line(verifierKey);
    else out.raw(note);
    return 0;
  },
};
