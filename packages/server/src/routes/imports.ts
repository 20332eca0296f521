import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Office } from '../desk.ts';
import { answerSchema } from '../finding.ts';
import { acceptImport, dryRun, findImport, importOf, listedOf, previewImport } from '../importing.ts';
import type { ImportBody, Upload } from '../importing.ts';
import { keyHeader } from '../key-header.ts';
import { once } from '../once.ts';
import type { Keep } from '../once.ts';
import { problemResponse } from '../problem.ts';
import { noQuery, orgParam, queryOf } from '../reading.ts';
import { fileOf } from '../upload.ts';

const result = z.union([
  z.object({
    row: z.number().int(),
    outcome: z.literal('applied'),
    summary: z.string(),
    note: z.string().optional(),
    seqs: z.array(z.number().int()),
  }),
  z.object({ row: z.number().int(), outcome: z.literal('unchanged'), summary: z.string() }),
  z.object({
    row: z.number().int(),
    outcome: z.literal('refused'),
    reason: z.string(),
    cure: z.string(),
    cells: z.record(z.string(), z.string()),
  }),
]);

const line = z
  .object({
    id: z.string(),
    status: z.enum(['previewed', 'accepted']),
    name: z.string(),
    hash: z.string().describe('SHA-256 of the file, in hexadecimal.'),
    on: z.string().describe('The day of the export.'),
    createdAt: z.string(),
    format: z.string(),
    title: z.string(),
    rows: z.number().int().describe('Always applied + unchanged + refused.'),
    applied: z.number().int(),
    unchanged: z.number().int(),
    refused: z.number().int(),
    already: z.literal(true).optional().describe('The very same file was accepted before.'),
    answer: answerSchema,
    entries: z
      .object({ first: z.number().int(), count: z.number().int(), size: z.number().int() })
      .optional()
      .describe('What was written; absent for a preview.'),
  })
  .openapi('ImportLine');

const whole = line
  .extend({
    results: z.array(result).describe('The first 1,000 rows; the refused ones are all in `refused.csv`.'),
    truncated: z.literal(true).optional(),
  })
  .openapi('Import');

const dry = whole
  .omit({ id: true, entries: true })
  .extend({ csv: z.string().describe('Every refused row with reason and cure, as CSV.') })
  .openapi('DryRun');

const idParam = orgParam.extend({ id: z.string() });

const uploadQuery = queryOf({
  name: z.string().max(255).optional().describe('The name of the file.'),
  on: z.string().optional().describe('The day of the export; absent: today.'),
  format: z.string().optional().describe('Forces a format; absent: it is recognized by the content.'),
  dates: z
    .enum(['mdy', 'dmy'])
    .optional()
    .describe('Which comes first, month or day, where the file does not tell.'),
});

const content = { 'application/json': { schema: whole } };
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
  request: {
    params: orgParam,
    query: uploadQuery,
    headers: keyHeader,
    body: file,
  },
  responses: { 201: { description: 'The preview.', content }, ...problemResponse },
});

const dryRunRoute = createRoute({
  method: 'post',
  path: '/v1/orgs/{org}/imports/dry-run',
  summary: 'What a file would change; nothing is written, and nothing of the file is kept',
  request: { params: orgParam, query: uploadQuery, body: file },
  responses: {
    200: {
      description: 'As a preview, without an id.',
      content: { 'application/json': { schema: dry } },
    },
    ...problemResponse,
  },
});

const listRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/imports',
  summary: 'The files that were previewed and accepted, oldest first',
  request: { params: orgParam, query: noQuery },
  responses: {
    200: {
      description: 'All of them.',
      content: { 'application/json': { schema: z.object({ imports: z.array(line) }) } },
    },
    ...problemResponse,
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/imports/{id}',
  summary: 'One import, row by row',
  request: { params: idParam, query: noQuery },
  responses: { 200: { description: 'The import.', content }, ...problemResponse },
});

const refusedRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/imports/{id}/refused.csv',
  summary: 'The refused rows with reason and cure, as a file',
  request: { params: idParam, query: noQuery },
  responses: {
    200: { description: 'CSV.', content: { 'text/csv': { schema: z.string() } } },
    ...problemResponse,
  },
});

const acceptRoute = createRoute({
  method: 'post',
  path: '/v1/orgs/{org}/imports/{id}/accept',
  summary: 'Writes what the file says on the record of now, as one batch',
  request: { params: idParam, headers: keyHeader },
  responses: {
    201: { description: 'Written; the second time, the first receipt.', content },
    ...problemResponse,
  },
});

async function uploadOf(c: Context, { name, ...how }: z.infer<typeof uploadQuery>): Promise<Upload> {
  const file = await fileOf(c);
  return { ...file, name: name ?? file.name, ...how };
}

const read = (text: string): ImportBody => JSON.parse(text) as ImportBody;

export function importsRoutes(app: OpenAPIHono, office: Office): void {
  const { store } = office;
  app.openapi(previewRoute, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const query = c.req.valid('query');
    const text = await once(c, { office, desk }, async (keep) => {
      const text = JSON.stringify(await previewImport(office, desk, await uploadOf(c, query)));
      if (keep) {
        const rows: Parameters<typeof desk.writer.submit>[0] = () => ({
          texts: [],
          rows: (tx) => keep(tx, { status: 201, text }),
          receipt: undefined,
        });
        await desk.writer.submit(rows);
      }
      return text;
    });
    return c.json(read(text), 201);
  });
  app.openapi(dryRunRoute, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    return c.json(await dryRun(office, desk, await uploadOf(c, c.req.valid('query'))), 200);
  });
  app.openapi(listRoute, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    return c.json({ imports: (await store.imports.list(desk.org)).map(listedOf) }, 200);
  });
  app.openapi(oneRoute, async (c) => {
    const { org, id } = c.req.valid('param');
    return c.json(importOf(await findImport(office, await office.desk(org), id)).body, 200);
  });
  app.openapi(refusedRoute, async (c) => {
    const { org, id } = c.req.valid('param');
    const { csv } = importOf(await findImport(office, await office.desk(org), id));
    const disposition = `attachment; filename="refused-${id.replaceAll(/[^\w-]/g, '')}.csv"`;
    return c.body(csv, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': disposition,
    });
  });
  app.openapi(acceptRoute, async (c) => {
    const { org, id } = c.req.valid('param');
    const desk = await office.desk(org);
    const run = async (keep: Keep): Promise<string> =>
      JSON.stringify(await acceptImport(office, desk, { id, keep: keep && keeping(keep) }));
    return c.json(read(await once(c, { office, desk }, run)), 201);
  });
}

const keeping =
  (keep: NonNullable<Keep>) =>
  (tx: Parameters<typeof keep>[0], body: ImportBody): Promise<void> =>
    keep(tx, { status: 201, text: JSON.stringify(body) });
