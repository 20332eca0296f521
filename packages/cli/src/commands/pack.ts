import { dataOf, makePack } from '@benefolio/client';
import type { PackMade } from '@benefolio/client';
import type { Connection } from '../connect.ts';
import type { Out } from '../out.ts';
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
    review: { type: 'string', value: 'REVIEW', says: 'record of that review that the pack was built' },
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
    const connection = await connect();
    const period = { from, to, people: isSet(values, 'people') };
    const { made, bytes } = await makePack(connection.client, { org: connection.org, period });
    writeWhole(file, bytes);
    const review = textOf(values, 'review');
    if (review !== undefined) await record(connection, review, made);
    if (isSet(values, 'json')) out.json({ ...made, file, ...(review !== undefined && { review }) });
    else sayMade(out, { made, file, review });
    return 0;
  },
};

async function record({ client, org }: Connection, review: string, made: PackMade): Promise<void> {
  const { sha256: hash, from, to, size, people } = made;
  const events = [{ thing: review, event: 'packed', hash, from, to, size, people }];
  await dataOf(client.POST('/v1/orgs/{org}/tell', { params: { path: { org } }, body: { events } }));
}

type Made = { made: PackMade; file: string; review: string | undefined };

function sayMade(out: Out, { made, file, review }: Made): void {
  out.line(`wrote ${file}, ${made.bytes} bytes, SHA-256 ${made.sha256}`);
  out.line(`${made.entries} of ${made.size} entries are shown`);
  out.line(
    made.page
      ? `verify it anywhere: open verify.html in it, or run benefolio verify ${file}`
      : `verify it anywhere: benefolio verify ${file} (the page verify.html is not in it: npm run build makes it)`,
  );
  if (review !== undefined) out.line(`recorded of ${review}`);
}
