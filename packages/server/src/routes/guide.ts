import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { ProblemError, clauseById, quote } from '@benefolio/core';
import { passageOf, readGuide } from '@benefolio/imports';
import type { GuideLine } from '@benefolio/store';
import type { Office } from '../desk.ts';
import { bodyOf, registerGuide } from '../guide/registering.ts';
import { problemResponse } from '../problem.ts';
import { noQuery, orgParam, queryOf } from '../reading.ts';
import { fileOf } from '../upload.ts';
import { unknownClause } from './terms.ts';

const copy = z
  .object({
    hash: z.string().describe('SHA-256 of the file as it came, in hexadecimal.'),
    form: z.enum(['text', 'pdf']),
    registeredAt: z.string(),
    by: z.string(),
    updated: z.string().optional().describe('The day on which the copy says that it was updated.'),
    found: z.array(z.string()).describe('The headings of the Guide that it has, in their order.'),
    notFound: z.array(z.string()),
  })
  .openapi('GuideCopy');

const passage = z
  .object({
    clause: z.string(),
    heading: z.string().describe('The innermost heading of the clause that the copy has.'),
    text: z.string().describe('What stands under it in the registered copy.'),
    hash: z.string().describe('The copy that it is from.'),
    updated: z.string().optional(),
    beside: z
      .literal(true)
      .optional()
      .describe('The clause is from a page beside the Guide; this is the part it belongs to.'),
  })
  .openapi('Passage');

const listRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/guide',
  summary: 'The copies of the Guide that were registered, the last one first',
  request: { params: orgParam, query: noQuery },
  responses: {
    200: {
      description: 'All of them, without their text.',
      content: { 'application/json': { schema: z.object({ copies: z.array(copy) }) } },
    },
    ...problemResponse,
  },
});

const binary = { type: 'string' as const, format: 'binary' };

const registerRoute = createRoute({
  method: 'post',
  path: '/v1/orgs/{org}/guide',
  summary: 'Registers an own copy of the Guide: PDF, Markdown or text; it never leaves the store as a whole',
  request: {
    params: orgParam,
    query: noQuery,
    body: {
      required: true,
      content: {
        'application/octet-stream': { schema: binary },
        'multipart/form-data': { schema: { type: 'object' as const, properties: { file: binary } } },
      },
    },
  },
  responses: {
    201: {
      description: 'Registered; a copy that is registered already is given as it is.',
      content: {
        'application/json': { schema: copy.extend({ already: z.boolean() }).openapi('Registered') },
      },
    },
    ...problemResponse,
  },
});

const passageRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/guide/passages/{clause}',
  summary: 'What stands in the registered copy where a clause stands',
  request: {
    params: orgParam.extend({ clause: z.string().openapi({ example: 'vs.reassignment' }) }),
    query: queryOf({
      copy: z
        .string()
        .optional()
        .describe('The hash of a copy, or how it begins; absent: the one registered last.'),
    }),
  },
  responses: {
    200: { description: 'The passage.', content: { 'application/json': { schema: passage } } },
    ...problemResponse,
  },
});

export function guideRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(listRoute, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    return c.json({ copies: (await office.store.guides.list(desk.org)).map(bodyOf) }, 200);
  });
  app.openapi(registerRoute, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { bytes } = await fileOf(c);
    return c.json(await registerGuide(office, desk, bytes), 201);
  });
  app.openapi(passageRoute, async (c) => {
    const { org, clause: id } = c.req.valid('param');
    const { copy: begins } = c.req.valid('query');
    const clause = clauseById(id);
    if (!clause) throw unknownClause(id);
    const desk = await office.desk(org);
    const line = copyOf(await office.store.guides.list(desk.org), begins);
    const guide = readGuide(line.text);
    const found = passageOf(guide, clause.section);
    if (!found) throw noPassage(clause.section.at(-1) ?? '');
    const { updated } = guide;
    return c.json(
      {
        clause: id,
        ...found,
        hash: line.hash,
        ...(updated !== undefined && { updated }),
        ...(clause.page && { beside: true as const }),
      },
      200,
    );
  });
}

const register = 'register one: `benefolio guide FILE`, with a PDF, Markdown or text';

function copyOf(copies: readonly GuideLine[], begins: string | undefined): GuideLine {
  const found = begins === undefined ? copies[0] : copies.find(({ hash }) => hash.startsWith(begins));
  if (found) return found;
  const message =
    begins === undefined
      ? 'no copy of the Guide is registered'
      : `no copy with the hash ${quote(begins)} is registered`;
  throw new ProblemError({ code: 'no-guide', status: 404, message, cure: register });
}

const noPassage = (heading: string): ProblemError =>
  new ProblemError({
    code: 'no-passage',
    status: 404,
    message: `the copy has no heading ${quote(heading)}`,
    cure: 'register a copy that has it, or name another copy with `copy`',
  });
