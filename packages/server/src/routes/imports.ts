import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { acceptedFiles, holdsKey } from '@benefolio/core';
import { formats } from '@benefolio/imports';
import type { Context } from 'hono';
import type { Office } from '../desk.ts';
import { agedBy, findImport, importOf, listedOf } from '../import-body.ts';
import type { Listed } from '../import-body.ts';
import { dryRun, isLongFile, previewImport } from '../importing.ts';
import type { Upload } from '../importing.ts';
import { problemResponse } from '../problem.ts';
import { noQuery, orgParam } from '../reading.ts';
import { keyIn } from '../secret.ts';
import { fileOf } from '../upload.ts';
import {
  dryRunSchema,
  goesOn,
  idParam,
  importContent,
  laterHeader,
  lineSchema,
  uploadQuery,
} from './import-schema.ts';
import { nowOrLater } from './now-or-later.ts';

const binary = { type: 'string' as const, format: 'binary' };

const file = {
  required: true,
  content: {
    'application/octet-stream': { schema: binary },
    'multipart/form-data': { schema: { type: 'object' as const, properties: { file: binary } } },
  },
};

const previewRoute = createRoute({
  method: 'post',
  path: '/v1/orgs/{org}/imports',
  summary: 'What a file would change; nothing is written before it is accepted',
  request: { params: orgParam, query: uploadQuery, headers: laterHeader, body: file },
  responses: {
    201: { description: 'The preview.', content: importContent },
    ...goesOn,
    ...problemResponse,
  },
});

const dryRunRoute = createRoute({
  method: 'post',
  path: '/v1/orgs/{org}/imports/dry-run',
  summary: 'What a file would change; nothing is written, and nothing of the file is kept',
  request: { params: orgParam, query: uploadQuery, body: file },
  responses: {
    200: {
      description: 'As a preview, without an id.',
      content: { 'application/json': { schema: dryRunSchema } },
    },
    ...problemResponse,
  },
});

const acceptedFile = z
  .object({
    thing: z.string(),
    seq: z.number().int(),
    on: z.string(),
    recordedAt: z.string(),
    hash: z.string(),
    format: z.string(),
    title: z.string(),
    rows: z.number().int(),
    applied: z.number().int(),
    unchanged: z.number().int(),
    refused: z.number().int(),
    withdrawn: z.object({ seq: z.number().int(), recordedAt: z.string() }).optional(),
  })
  .openapi('AcceptedFile');

const files = z
  .array(acceptedFile)
  .describe(
    'Files that the journal knows and that were not imported here: of a record that was brought along.',
  );

const listRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/imports',
  summary: 'The files that were previewed and accepted, oldest first',
  request: { params: orgParam, query: noQuery },
  responses: {
    200: {
      description: 'All of them.',
      content: { 'application/json': { schema: z.object({ imports: z.array(lineSchema), files }) } },
    },
    ...problemResponse,
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/imports/{id}',
  summary: 'One import, row by row',
  request: { params: idParam, query: noQuery },
  responses: { 200: { description: 'The import.', content: importContent }, ...problemResponse },
});

const leaveRoute = createRoute({
  method: 'delete',
  path: '/v1/orgs/{org}/imports/{id}',
  summary: 'Leaves a preview: it is forgotten with its file',
  request: { params: idParam, query: noQuery },
  responses: { 204: { description: 'Forgotten.' }, ...problemResponse },
});

/** @throws ProblemError `no-file`, `wrong-value` */
async function uploadOf(c: Context, { name, ...how }: z.infer<typeof uploadQuery>): Promise<Upload> {
  const file = await fileOf(c);
  const upload = { ...file, name: name ?? file.name, ...how };
  // Before anything of it is begun: the name of what is being done is shown to everybody.
  if (holdsKey(upload.name)) throw keyIn('the name of the file', 'rename the file');
  return upload;
}

/** Whether an entry is not of any of some imports. */
const notAmong =
  (imports: readonly Listed[]) =>
  ({ seq }: { seq: number }): boolean =>
    !imports.some(({ entries }) => entries && seq >= entries.first && seq < entries.first + entries.count);

const titled = <F extends { format: string }>(file: F): F & { title: string } => ({
  ...file,
  title: formats.find(({ id }) => id === file.format)?.title ?? file.format,
});

export function importsRoutes(app: OpenAPIHono, office: Office): void {
  const { store } = office;
  app.openapi(previewRoute, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const upload = await uploadOf(c, c.req.valid('query'));
    const { name, bytes } = upload;
    const done = await nowOrLater(
      c,
      { office, desk },
      {
        about: () => ({ what: 'preview' as const, name, isLong: isLongFile(bytes) }),
        run: (how) => previewImport(office, desk, { upload, ...how }),
        content: [`${JSON.stringify(name)}\n`, bytes],
      },
    );
    return 'job' in done ? c.json(done.job, 202) : c.json(done.body, 201);
  });
  app.openapi(dryRunRoute, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    return c.json(await dryRun(office, desk, await uploadOf(c, c.req.valid('query'))), 200);
  });
  app.openapi(listRoute, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const imports = (await store.imports.list(desk.org)).map(listedOf);
    const { known, size } = await desk.writer.read((books) => ({
      known: acceptedFiles(books),
      size: books.facts.length,
    }));
    const files = known.filter(notAmong(imports)).map(titled);
    return c.json({ imports: imports.map((line) => agedBy(line, size)), files }, 200);
  });
  app.openapi(oneRoute, async (c) => {
    const { org, id } = c.req.valid('param');
    const desk = await office.desk(org);
    const { body } = importOf(await findImport(office, desk, id));
    return c.json(agedBy(body, await desk.writer.read(({ facts }) => facts.length)), 200);
  });
  app.openapi(leaveRoute, async (c) => {
    const { org, id } = c.req.valid('param');
    const desk = await office.desk(org);
    await findImport(office, desk, id);
    await store.imports.remove(desk.org, id);
    return c.body(null, 204);
  });
}
