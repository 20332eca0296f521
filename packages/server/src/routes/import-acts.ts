import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Desk, Office } from '../desk.ts';
import { findImport, listedOf } from '../import-body.ts';
import type { ImportBody } from '../import-body.ts';
import { acceptImport, isLongImport, previewAgain } from '../importing.ts';
import type { Job } from '../jobs.ts';
import type { OnStep } from '../long-work.ts';
import { once } from '../once.ts';
import type { Keep } from '../once.ts';
import { problemResponse } from '../problem.ts';
import { noQuery } from '../reading.ts';
import { previewUndo, undoImport } from '../undoing.ts';
import { goesOn, howQuery, idParam, importContent, laterHeader, prefersLater } from './import-schema.ts';

const acceptRoute = createRoute({
  method: 'post',
  path: '/v1/orgs/{org}/imports/{id}/accept',
  summary: 'Writes what the file says on the record of now, as one batch',
  request: { params: idParam, headers: laterHeader },
  responses: {
    201: { description: 'Written; the second time, the first receipt.', content: importContent },
    ...goesOn,
    ...problemResponse,
  },
});

const undoPreview = z
  .object({
    standing: z.number().int().describe('Entries of it that still stand and would be taken back.'),
    leans: z.number().int().describe('How many facts lean on them; none: it can be undone.'),
    leaning: z
      .array(
        z.object({
          seq: z.number().int(),
          thing: z.string(),
          event: z.string(),
          on: z.string(),
          why: z.string(),
          import: z.object({ id: z.string(), name: z.string() }).optional().describe('What brought it.'),
        }),
      )
      .describe('The first 100.'),
  })
  .openapi('UndoPreview');

const lookRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/imports/{id}/undo',
  summary: 'What undoing an import would take back, and what leans on it; nothing is written',
  request: { params: idParam, query: noQuery },
  responses: {
    200: { description: 'The preview.', content: { 'application/json': { schema: undoPreview } } },
    ...problemResponse,
  },
});

const undoRoute = createRoute({
  method: 'post',
  path: '/v1/orgs/{org}/imports/{id}/undo',
  summary:
    'Takes back every entry of an import that still stands, in one list; refused while others lean on it',
  request: {
    params: idParam,
    headers: laterHeader,
    body: {
      required: true,
      content: {
        'application/json': { schema: z.strictObject({ because: z.string().describe('Why it was wrong.') }) },
      },
    },
  },
  responses: {
    201: { description: 'Taken back; the second time, the first receipt.', content: importContent },
    ...goesOn,
    ...problemResponse,
  },
});

const againRoute = createRoute({
  method: 'post',
  path: '/v1/orgs/{org}/imports/{id}/again',
  summary: 'Compares the file of a preview again, read otherwise; the preview gives way to the new one',
  request: { params: idParam, query: howQuery, headers: laterHeader },
  responses: {
    201: { description: 'The new preview.', content: importContent },
    ...goesOn,
    ...problemResponse,
  },
});

type How = { keep?: ReturnType<typeof keeping>; onStep?: OnStep };
type Act = { what: Job['what']; id: string; run: (how: How) => Promise<ImportBody> };

export function importActsRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(acceptRoute, async (c) => {
    const { org, id } = c.req.valid('param');
    const desk = await office.desk(org);
    const run = (how: How): Promise<ImportBody> => acceptImport(office, desk, { id, ...how });
    const done = await nowOrLater(c, { office, desk }, { what: 'accept', id, run });
    return 'job' in done ? c.json(done.job, 202) : c.json(done.body, 201);
  });
  app.openapi(againRoute, async (c) => {
    const { org, id } = c.req.valid('param');
    const otherwise = c.req.valid('query');
    const desk = await office.desk(org);
    const run = async ({ keep, onStep }: How): Promise<ImportBody> => {
      const body = await previewAgain(office, desk, { id, otherwise, onStep });
      if (keep)
        await desk.writer.submit(() => ({ texts: [], rows: (tx) => keep(tx, body), receipt: undefined }));
      return body;
    };
    const done = await nowOrLater(c, { office, desk }, { what: 'preview', id, run });
    return 'job' in done ? c.json(done.job, 202) : c.json(done.body, 201);
  });
  app.openapi(lookRoute, async (c) => {
    const { org, id } = c.req.valid('param');
    return c.json(await previewUndo(office, await office.desk(org), id), 200);
  });
  app.openapi(undoRoute, async (c) => {
    const { org, id } = c.req.valid('param');
    const { because } = c.req.valid('json');
    const desk = await office.desk(org);
    const run = (how: How): Promise<ImportBody> => undoImport(office, desk, { id, because, ...how });
    const done = await nowOrLater(c, { office, desk }, { what: 'undo', id, run });
    return 'job' in done ? c.json(done.job, 202) : c.json(done.body, 201);
  });
}

/** Goes on by itself where the caller prefers that and it would take long; both acts may be asked for twice. */
async function nowOrLater(
  c: Context,
  { office, desk }: { office: Office; desk: Desk },
  { what, id, run }: Act,
): Promise<{ job: Job } | { body: ImportBody }> {
  const about = listedOf(await findImport(office, desk, id));
  if (prefersLater(c.req.header('prefer')) && isLongImport(about)) {
    const begun = {
      what,
      name: about.name,
      ...(what !== 'preview' && { import: id }),
      key: c.req.header('idempotency-key'),
    };
    return { job: office.jobs.start(desk.org, begun, (onStep) => run({ onStep })) };
  }
  const text = await once(c, { office, desk }, async (keep) =>
    JSON.stringify(await run(keep ? { keep: keeping(keep) } : {})),
  );
  return { body: JSON.parse(text) as ImportBody };
}

const keeping =
  (keep: NonNullable<Keep>) =>
  (tx: Parameters<typeof keep>[0], body: ImportBody): Promise<void> =>
    keep(tx, { status: 201, text: JSON.stringify(body) });
