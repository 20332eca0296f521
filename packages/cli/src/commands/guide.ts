import { dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import { ProblemError } from '@benefolio/core';
import type { Command } from '../command.ts';
import { readBytes } from '../files.ts';
import { ofRecord } from '../options.ts';
import type { Out } from '../out.ts';
import { table, wrap } from '../out.ts';
import { isSet } from '../values.ts';

type Copy = components['schemas']['GuideCopy'];

export const guide: Command = {
  verb: 'guide',
  says: 'register your own copy of the Guide, to be shown its passages; without FILE: which are registered',
  usage: 'guide [FILE]',
  options: ofRecord,
  more:
    'FILE is a PDF, Markdown or text; `-` is standard input. It is kept in the record and never leaves it: no pack and no\n' +
    'export has it. `terms CLAUSE` then shows the passage, and so do `ask` and `tell` with `--passage`.',
  example: 'benefolio guide terms-of-participation.pdf',
  run: async ({ out, values, words, connect }) => {
    const [file, second] = words;
    if (second !== undefined) throw oneFile();
    const bytes = file === undefined ? undefined : await readBytes(file);
    const { client, org } = await connect({ creating: bytes !== undefined });
    const params = { path: { org } };
    if (bytes === undefined) {
      const body = await dataOf(client.GET('/v1/orgs/{org}/guide', { params }));
      if (isSet(values, 'json')) out.json(body);
      else printCopies(out, body.copies);
      return 0;
    }
    const body = await dataOf(
      client.POST('/v1/orgs/{org}/guide', {
        params,
        headers: { 'content-type': 'application/octet-stream' },
        body: '',
        bodySerializer: () => bytes,
      }),
    );
    if (isSet(values, 'json')) out.json(body);
    else {
      const of = body.updated === undefined ? '' : ` of ${body.updated}`;
      out.line(`${body.already ? 'registered already' : 'registered'}: the Guide${of}, ${body.hash}`);
      printHeadings(out, body);
    }
    return 0;
  },
};

function printHeadings(out: Out, { found, notFound }: Copy): void {
  out.line(`${found.length} of ${found.length + notFound.length} headings found`);
  if (notFound.length === 0) return;
  for (const line of wrap(`not found: ${notFound.join('; ')}`, '  ')) out.line(line);
}

function printCopies(out: Out, copies: readonly Copy[]): void {
  if (copies.length === 0) {
    out.line('no copy of the Guide is registered: `benefolio guide FILE`');
    return;
  }
  const rows = copies.map(({ hash, form, registeredAt, by, updated, found, notFound }) => [
    hash.slice(0, 12),
    form,
    updated,
    registeredAt.slice(0, 10),
    by,
    `${found.length} of ${found.length + notFound.length}`,
  ]);
  for (const line of table(['copy', 'form', 'updated', 'registered', 'by', 'headings'], rows)) out.line(line);
}

const oneFile = (): ProblemError =>
  new ProblemError({
    code: 'too-many-words',
    message: 'there is more than one file',
    cure: 'register one copy at a time, for example `benefolio guide terms-of-participation.pdf`',
  });
