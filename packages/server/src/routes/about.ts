import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { verifierKey } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { originOf } from '../checkpoint.ts';
import { sha256 } from '../hash.ts';
import { problemResponse } from '../problem.ts';
import { noQuery } from '../reading.ts';

const health = z.object({ ok: z.literal(true), release: z.string() }).openapi('Health');

const healthRoute = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Whether it runs',
  responses: {
    200: { description: 'It runs.', content: { 'application/json': { schema: health } } },
    ...problemResponse,
  },
});

const organizations = z
  .object({
    organizations: z.array(
      z.object({
        org: z.string(),
        size: z.number().int().describe('Entries in its journal.'),
        origin: z.string().describe('The name of its journal in a checkpoint.'),
        verifierKey: z.string().describe('What an auditor needs ahead to check signatures.'),
      }),
    ),
  })
  .openapi('Organizations');

const organizationsRoute = createRoute({
  method: 'get',
  path: '/v1/orgs',
  summary: 'The organizations of this store',
  request: { query: noQuery },
  responses: {
    200: { description: 'All of them.', content: { 'application/json': { schema: organizations } } },
    ...problemResponse,
  },
});

export function aboutRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(healthRoute, (c) => c.json({ ok: true as const, release: office.release }, 200));
  app.openapi(organizationsRoute, async (c) => {
    const { store } = office;
    const organizations = [];
    for (const org of await store.organizations()) {
      const [{ size }, { name, publicKey }] = [await store.head(org), await store.signer.load(org)];
      const key = verifierKey(sha256, name, publicKey);
      organizations.push({ org, size, origin: originOf(org), verifierKey: key });
    }
    return c.json({ organizations }, 200);
  });
}
