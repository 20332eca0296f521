import { basename } from 'node:path';
import { dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import { ProblemError, quote } from '@benefolio/core';
import type { Call, Command, Exit } from '../command.ts';
import { isSet, textOf } from '../values.ts';
import type { Connection } from '../connect.ts';
import { mayWrite, readBytes, writeWhole } from '../files.ts';
import { missing } from '../missing.ts';
import { ofRecord } from '../options.ts';
import { plain } from '../plain.ts';
import { printImport } from '../import-text.ts';
import { wholeImport } from '../whole-import.ts';

type Import = components['schemas']['Import'];
type DryRun = components['schemas']['DryRun'];

export const importing: Command = {
  verb: 'import',
  says: 'read files of Microsoft’s tools: what they would change, then write it',
  usage: 'import FILE… | import --undo ID --because TEXT',
  options: {
    on: { type: 'string', value: 'DAY', says: 'the day of the export (today)' },
    'dry-run': { type: 'boolean', says: 'show what would change and write nothing' },
    format: { type: 'string', value: 'ID', says: 'force a format; else it is recognized by the content' },
    dates: { type: 'string', value: 'mdy|dmy', says: 'which comes first, where the file does not tell' },
    yes: { type: 'boolean', short: 'y', says: 'accept without being asked' },
    'refused-to': { type: 'string', value: 'FILE', says: 'write the refused rows with their reasons as CSV' },
    undo: {
      type: 'string',
      value: 'ID',
      says: 'take back every entry of an accepted import that still stands',
    },
    because: { type: 'string', value: 'TEXT', says: 'why it was wrong, with `--undo`' },
    force: { type: 'boolean', says: 'let `--refused-to` write over a file' },
    ...ofRecord,
  },
  more: 'FILE `-` is standard input: paste a grid and end it with Ctrl-D. At a terminal you are asked before anything is\nwritten; in a script it is accepted at once. Exit 0 when every row was taken, 1 when a row was refused.\n`imports` lists the files with their ids. An import is undone whole or not at all: while later facts lean on it, they are\nnamed, and nothing is written.',
  example: 'benefolio import subscribedSkus.json benefits.csv --on today-1',
  run: async (call) => {
    const { out, values, words } = call;
    const id = textOf(values, 'undo');
    if (id !== undefined) return undoOne(call, id);
    if (words.length === 0) throw missing('FILE', 'benefolio import benefits.csv');
    const refusedTo = textOf(values, 'refused-to');
    if (refusedTo !== undefined && words.length > 1) throw oneFile();
    if (refusedTo !== undefined) mayWrite(refusedTo, isSet(values, 'force'));
    const query = queryOf(call);
    const files = [];
    for (const file of words) files.push({ file, bytes: await readBytes(file) });
    const connection = await call.connect({ creating: !isSet(values, 'dry-run') });
    const imports: Shown[] = [];
    let refusedRows = async (): Promise<string> => '';
    let isLeft = false;
    for (const { file, bytes } of files) {
      const name = file === '-' ? 'pasted' : basename(file);
      const done = await importOne(call, connection, { bytes, query: { ...query, name } });
      imports.push(done.import);
      refusedRows = done.refusedRows;
      isLeft = done.isLeft;
      if (isLeft) break;
    }
    if (isSet(values, 'json')) out.json({ imports });
    if (refusedTo !== undefined) writeWhole(refusedTo, await refusedRows());
    const exit: Exit = isLeft || imports.some(({ refused }) => refused > 0) ? 1 : 0;
    return exit;
  },
};

type Query = { on?: string; format?: string; dates?: 'mdy' | 'dmy' };

function queryOf({ values }: Call): Query {
  const [on, format, dates] = ['on', 'format', 'dates'].map((name) => textOf(values, name));
  if (dates !== undefined && dates !== 'mdy' && dates !== 'dmy') {
    throw new ProblemError({
      code: 'wrong-option',
      message: `${quote(dates)} in \`--dates\` is no order`,
      cure: 'say mdy (month first) or dmy (day first)',
    });
  }
  return {
    ...(on !== undefined && { on }),
    ...(format !== undefined && { format }),
    ...(dates && { dates }),
  };
}

type Upload = { bytes: Uint8Array; query: Query & { name: string } };

type Shown = Import | Omit<DryRun, 'csv'>;

/** What became of one file; `isLeft` when the question was left without an answer. */
type Done = { import: Shown; isLeft: boolean; refusedRows: () => Promise<string> };

/** Shows what a file would change; nothing of it is kept. */
async function tryOne(
  { out, values }: Call,
  { client, org }: Connection,
  { bytes, query }: Upload,
): Promise<Done> {
  const { csv, ...shown } = await dataOf(
    client.POST('/v1/orgs/{org}/imports/dry-run', {
      params: { path: { org }, query },
      headers: { 'content-type': 'application/octet-stream' },
      body: '',
      bodySerializer: () => bytes,
    }),
  );
  if (!isSet(values, 'json')) {
    printImport(out, shown);
    out.line('nothing was written');
  }
  return { import: shown, isLeft: false, refusedRows: async () => csv };
}

async function importOne(call: Call, connection: Connection, { bytes, query }: Upload): Promise<Done> {
  const { client, org } = connection;
  const { out, values } = call;
  if (isSet(values, 'dry-run')) return tryOne(call, connection, { bytes, query });
  const json = isSet(values, 'json');
  const preview = wholeImport(
    await dataOf(
      client.POST('/v1/orgs/{org}/imports', {
        params: { path: { org }, query },
        headers: { 'content-type': 'application/octet-stream' },
        body: '',
        bodySerializer: () => bytes,
      }),
    ),
  );
  if (!json) printImport(out, preview);
  const params = { path: { org, id: preview.id } };
  const refusedRows = (): Promise<string> =>
    dataOf(client.GET('/v1/orgs/{org}/imports/{id}/refused.csv', { params, parseAs: 'text' }));
  if (preview.already) {
    if (!json) out.line('nothing was written: this very file was imported before');
    return { import: preview, isLeft: false, refusedRows };
  }
  const answer = isSet(values, 'yes') || !out.ask ? true : await out.ask('accept it?');
  if (answer !== true) {
    if (!json) out.line('nothing was written');
    return { import: preview, isLeft: answer === undefined, refusedRows };
  }
  const accepted = wholeImport(await dataOf(client.POST('/v1/orgs/{org}/imports/{id}/accept', { params })));
  if (!json) {
    const { first, count } = accepted.entries ?? { first: 0, count: 0 };
    out.line(count === 0 ? 'accepted: nothing new' : `accepted: entries ${first} to ${first + count - 1}`);
    if (count > 0) out.line(`it is taken back by \`benefolio import --undo ${preview.id} --because …\``);
  }
  return { import: accepted, isLeft: false, refusedRows };
}

async function undoOne({ out, values, words, connect }: Call, id: string): Promise<Exit> {
  const because = textOf(values, 'because');
  const example = 'benefolio import --undo ID --because "the wrong file"';
  if (because === undefined) throw missing('--because', example);
  if (words.length > 0) throw noFile();
  const { client, org } = await connect();
  const params = { path: { org, id } };
  const undone = wholeImport(
    await dataOf(client.POST('/v1/orgs/{org}/imports/{id}/undo', { params, body: { because } })),
  );
  if (isSet(values, 'json')) out.json(undone);
  else {
    const { first, count } = undone.undone ?? { first: 0, count: 0 };
    const entries = count === 0 ? 'nothing of it stood' : `entries ${first} to ${first + count - 1}`;
    out.line(`${plain(undone.name)} is undone: ${entries}`);
  }
  return 0;
}

const noFile = (): ProblemError =>
  new ProblemError({
    code: 'wrong-option',
    message: '`--undo` takes back an import, and takes no file',
    cure: 'leave the file out, or leave `--undo` out',
  });

const oneFile = (): ProblemError =>
  new ProblemError({
    code: 'wrong-option',
    message: '`--refused-to` goes with one file only',
    cure: 'import the files one by one',
  });
