import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { checkpointsSentOn, parseVerifierKey, rootOf, rootsAt } from '@benefolio/core';
import { emptyPageHash } from '@benefolio/verify';
import { signedCheckpoint } from '../checkpoint.ts';
import type { Desk, Office } from '../desk.ts';
import { sha256 } from '../hash.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, queryOf, readingOf, readingQuery } from '../reading.ts';

const sent = z.object({
  checkpoint: z.string(),
  size: z.number().int(),
  root: z.string(),
  to: z.string(),
  how: z.string().optional(),
  review: z.string().optional(),
  on: z.string(),
  fits: z
    .boolean()
    .optional()
    .describe('Whether the journal as it is stored now still begins so; only where that was asked for.'),
});

const checkpoints = z
  .object({
    now: z.object({
      size: z.number().int().describe('Entries in the journal.'),
      root: z.string().describe('The root of their tree, in base64.'),
      note: z.string().describe('The checkpoint: a signed note (C2SP).'),
    }),
    verifierKey: z.string().describe('What an auditor needs ahead to check signatures.'),
    fingerprint: z.string().describe('SHA-256 of the public key, in hexadecimal.'),
    verifier: z
      .object({ release: z.string(), sha256: z.string() })
      .optional()
      .describe('The page `/verify.html` that verifies packs; absent where it was not built.'),
    sent: z.array(sent).describe('Every sending, the newest first.'),
  })
  .openapi('Checkpoints');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/checkpoints',
  summary: 'How the journal stands, and where earlier checkpoints of it were sent',
  request: {
    params: orgParam,
    query: queryOf({
      ...readingQuery.shape,
      fits: z
        .enum(['true', 'false'])
        .optional()
        .describe('Hash the journal again, and say of each sent checkpoint whether it still fits.'),
    }),
  },
  responses: {
    200: { description: 'Checkpoints.', content: { 'application/json': { schema: checkpoints } } },
    ...problemResponse,
  },
});

export function checkpointsRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { fits, ...asked } = c.req.valid('query');
    const lines = await desk.writer.read((books) => checkpointsSentOn(books, readingOf(desk, asked)));
    const head = await office.store.head(desk.org);
    const { note, verifierKey } = await signedCheckpoint(office, desk.org, head);
    const key = parseVerifierKey(verifierKey)?.publicKey ?? new Uint8Array();
    const { verifierPage, release } = office;
    const body = {
      now: { size: head.size, root: rootOf(sha256, head.frontier).toBase64(), note },
      verifierKey,
      fingerprint: sha256(key).toHex(),
      ...(verifierPage !== undefined && { verifier: { release, sha256: emptyPageHash(verifierPage) } }),
      sent: fits === 'true' ? await withFits(office, desk, lines) : lines,
    };
    return c.json(body, 200);
  });
}

type Line = ReturnType<typeof checkpointsSentOn>[number];

async function withFits(
  { store }: Office,
  { org }: Desk,
  lines: readonly Line[],
): Promise<(Line & { fits: boolean })[]> {
  const leaves = await store.leafHashes(org);
  const roots = rootsAt(
    sha256,
    leaves,
    lines.map(({ size }) => size),
  );
  return lines.map((line) => ({ ...line, fits: roots.get(line.size)?.toBase64() === line.root }));
}
