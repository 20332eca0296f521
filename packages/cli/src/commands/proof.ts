import { dataOf } from '@benefolio/client';
import { ProblemError, quote } from '@benefolio/core';
import type { Command } from '../command.ts';
import { isSet, textOf } from '../values.ts';
import { mayWrite, writeWhole } from '../files.ts';
import { missing } from '../missing.ts';
import { ofRecord } from '../options.ts';

const example = 'benefolio proof 42 --out entry-42.tlog-proof';

export const proof: Command = {
  verb: 'proof',
  says: 'prove to anybody that one entry is in the journal, and since when it cannot have been changed',
  usage: 'proof SEQ',
  options: {
    out: { type: 'string', value: 'FILE', says: 'write it there instead of printing it' },
    force: { type: 'boolean', says: 'write over FILE' },
    ...ofRecord,
  },
  more: '`benefolio verify FILE --key VKEY` checks it, without a record and without a network. The file says in full what the entry says.',
  example,
  run: async ({ out, values, words, connect }) => {
    const [seq] = words;
    if (seq === undefined) throw missing('SEQ', example);
    if (!/^\d{1,15}$/.test(seq)) throw noNumber(seq);
    const file = textOf(values, 'out');
    if (file !== undefined) mayWrite(file, isSet(values, 'force'));
    const { client, org } = await connect();
    const params = { path: { org, seq } };
    const text: string = await dataOf(
      client.GET('/v1/orgs/{org}/journal/{seq}/proof', { params, parseAs: 'text' }),
    );
    if (file !== undefined) writeWhole(file, text);
    if (isSet(values, 'json'))
      out.json({ seq: Number(seq), ...(file === undefined ? { proof: text } : { file }) });
    else if (file === undefined) out.raw(text);
    else out.line(`wrote ${file}; verify it anywhere: benefolio verify ${file} --key VKEY`);
    return 0;
  },
};

const noNumber = (text: string): ProblemError =>
  new ProblemError({
    code: 'no-number',
    message: `${quote(text)} is no number of an entry`,
    cure: 'look the number up with `journal`, and write digits only',
  });
