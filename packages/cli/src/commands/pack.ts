import { dataOf } from '@benefolio/client';
import type { Command } from '../command.ts';
import { isSet, textOf } from '../values.ts';
import { mayWrite, writeWhole } from '../files.ts';
import { missing } from '../missing.ts';
import { ofRecord } from '../options.ts';

const example = 'benefolio pack --from today-365 --to today --out evidence.zip';

export const pack: Command = {
  verb: 'pack',
  says: 'write the evidence of a period into a file that anybody can verify',
  usage: 'pack --from DAY --to DAY --out FILE',
  options: {
    from: { type: 'string', value: 'DAY', says: 'the first day' },
    to: { type: 'string', value: 'DAY', says: 'the last day' },
    out: { type: 'string', value: 'FILE', says: 'where to write the archive' },
    people: { type: 'boolean', says: 'say in it who the people are' },
    force: { type: 'boolean', says: 'write over FILE' },
    ...ofRecord,
  },
  example,
  run: async ({ out, values, connect }) => {
    const [from, to, file] = ['from', 'to', 'out'].map((name) => textOf(values, name));
    if (from === undefined) throw missing('--from', example);
    if (to === undefined) throw missing('--to', example);
    if (file === undefined) throw missing('--out', example);
    mayWrite(file, isSet(values, 'force'));
    const { client, org } = await connect();
    const body = { from, to, people: isSet(values, 'people') };
    const params = { path: { org } };
    const packed: ArrayBuffer = await dataOf(
      client.POST('/v1/orgs/{org}/packs', { params, body, parseAs: 'arrayBuffer' }),
    );
    writeWhole(file, new Uint8Array(packed));
    if (isSet(values, 'json')) out.json({ file, bytes: packed.byteLength, from, to });
    else {
      out.line(`wrote ${file}, ${packed.byteLength} bytes`);
      out.line(`verify it anywhere: benefolio verify ${file}`);
    }
    return 0;
  },
};
