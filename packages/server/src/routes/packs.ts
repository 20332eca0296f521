import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { dayFrom } from '@benefolio/core';
import { stream } from 'hono/streaming';
import type { Desk, Office } from '../desk.ts';
import { logFailure } from '../failure.ts';
import { packOf } from '../pack.ts';
import type { PackAsked } from '../pack.ts';
import type { PackDone } from '../pack-worker.ts';
import { problemOf, problemResponse, problemSchema } from '../problem.ts';
import { orgParam } from '../reading.ts';

const period = z
  .strictObject({
    from: z.string().openapi({ example: '2025-01-01' }),
    to: z.string().openapi({ example: '2025-12-31' }),
    people: z.boolean().optional().describe('Whether the pack says who the people are; absent: it does not.'),
  })
  .openapi('Period');

const packMade = z
  .object({
    from: z.string(),
    to: z.string(),
    people: z.boolean(),
    file: z.string().describe('A name for it.'),
    bytes: z.number().int(),
    sha256: z.string().describe('Of the file, in hexadecimal.'),
    size: z.number().int().describe('Entries in the journal when it was made.'),
    entries: z.number().int().describe('Entries that it shows.'),
    page: z.boolean().describe('Whether it has the page that verifies it.'),
  })
  .openapi('PackMade');

const packLine = z
  .union([
    z.object({
      step: z.enum(['read', 'judge', 'pack', 'verify']),
      done: z.number().int().optional(),
      of: z.number().int().optional(),
    }),
    z.object({ made: packMade }),
    z.object({ part: z.string().describe('The next bytes of the archive, in base64.') }),
    z.object({ problem: problemSchema }),
  ])
  .openapi('PackLine');

const ndjson = 'application/x-ndjson';

const route = createRoute({
  method: 'post',
  path: '/v1/orgs/{org}/packs',
  summary: 'An evidence pack of a period, to be verified without this server',
  request: {
    params: orgParam,
    body: { required: true, content: { 'application/json': { schema: period } } },
  },
  responses: {
    200: {
      description:
        'A zip archive. It is a reading and writes nothing, so an idempotency key is of no use here. With `accept: application/x-ndjson` line by line: how far it is, what was made, and the archive in parts. A long pack takes seconds, and some megabytes.',
      content: {
        'application/zip': { schema: z.string().openapi({ format: 'binary' }) },
        [ndjson]: { schema: packLine },
      },
    },
    ...problemResponse,
  },
});

export function packsRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { people = false, ...period } = c.req.valid('json');
    const [from, to] = [dayFrom(period.from, desk.today()), dayFrom(period.to, desk.today())];
    const asked = { from, to, people };
    if (c.req.header('accept')?.includes(ndjson)) {
      c.header('Content-Type', ndjson);
      return stream(c, async (out) => {
        const gone = new AbortController();
        out.onAbort(() => gone.abort());
        await writeLines({ office, desk, asked, signal: gone.signal }, (line) =>
          out.write(`${JSON.stringify(line)}\n`),
        );
      });
    }
    const { bytes, sha256 } = await packOf(office, desk, { ...asked, signal: c.req.raw.signal });
    return c.body(bytes, 200, {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${fileName(desk.org, asked)}"`,
      'repr-digest': `sha-256=:${Uint8Array.fromHex(sha256).toBase64()}:`,
    });
  });
}

type Asked = {
  office: Office;
  desk: Desk;
  asked: PackAsked;
  signal: AbortSignal;
};
type Write = (line: z.infer<typeof packLine>) => Promise<unknown>;

/** The archive in parts, each of a length that has no rest in base64. */
const partSize = 3 * 256 * 1024;

async function writeLines({ office, desk, asked, signal }: Asked, write: Write): Promise<void> {
  try {
    const done = await packOf(office, desk, { ...asked, signal, onStep: (step) => void write(step) });
    await write({ made: madeOf(done, { office, org: desk.org, asked }) });
    for (let at = 0; at < done.bytes.length; at += partSize)
      await write({ part: done.bytes.subarray(at, at + partSize).toBase64() });
  } catch (error) {
    if (signal.aborted) return;
    await write({ problem: problemOf(error, (ours) => logFailure(office, ours)) });
  }
}

const fileName = (org: string, { from, to }: PackAsked): string => `benefolio-${org}-${from}-${to}.zip`;

function madeOf(
  { bytes, sha256, size, entries }: PackDone,
  { office, org, asked }: { office: Office; org: string; asked: PackAsked },
): z.infer<typeof packMade> {
  const page = office.verifierPage !== undefined;
  return { ...asked, file: fileName(org, asked), bytes: bytes.length, sha256, size, entries, page };
}
