import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Desk, Office } from '../desk.ts';
import { findImport, listedOf } from '../import-body.ts';
import { acceptImport, isLongImport, previewAgain } from '../importing.ts';
import type { Job } from '../jobs.ts';
import { peopleNamedSchema } from '../people-named.ts';
import { problemResponse } from '../problem.ts';
import { noQuery } from '../reading.ts';
import { previewUndo, undoImport } from '../undoing.ts';
import { goesOn, howQuery, idParam, importContent, laterHeader } from './import-schema.ts';
import { nowOrLater } from './now-or-later.ts';

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
    joined: z
      .number()
      .int()
      .describe(
        'People that it alone brought: they are listed no longer then, and the journal still names them.',
      ),
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
    people: peopleNamedSchema,
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

export function importActsRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(acceptRoute, async (c) => {
    const { org, id } = c.req.valid('param');
    const desk = await office.desk(org);
    const done = await nowOrLater(
      c,
      { office, desk },
      {
        about: () => aboutIt(desk, { what: 'accept', id }),
        run: (how) => acceptImport(office, desk, { id, ...how }),
      },
    );
    return 'job' in done ? c.json(done.job, 202) : c.json(done.body, 201);
  });
  app.openapi(againRoute, async (c) => {
    const { org, id } = c.req.valid('param');
    const otherwise = c.req.valid('query');
    const desk = await office.desk(org);
    const done = await nowOrLater(
      c,
      { office, desk },
      {
        about: async () => {
          // The preview gives way: the work is about none that there will be.
          const { import: _, ...about } = await aboutIt(desk, { what: 'preview', id });
          return about;
        },
        run: (how) => previewAgain(office, desk, { id, otherwise, ...how }),
      },
    );
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
    const done = await nowOrLater(
      c,
      { office, desk },
      {
        about: () => aboutIt(desk, { what: 'undo', id }),
        run: (how) => undoImport(office, desk, { id, because, ...how }),
      },
    );
    return 'job' in done ? c.json(done.job, 202) : c.json(done.body, 201);
  });

  async function aboutIt(desk: Desk, { what, id }: { what: Job['what']; id: string }) {
    const about = listedOf(await findImport(office, desk, id));
    return { what, name: about.name, import: id, isLong: isLongImport(about) };
  }
}
