import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { dayFrom, parseDay } from '@benefolio/core';
import type { Day, GrantAsked } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { answerSchema, findingSchema } from '../finding.ts';
import { dryGrant, grantAt } from '../granting.ts';
import type { GrantBody } from '../granting.ts';
import { keyHeader } from '../key-header.ts';
import { once } from '../once.ts';
import type { Keep } from '../once.ts';
import { problemResponse } from '../problem.ts';
import { noQuery, orgParam } from '../reading.ts';
import { asOfSchema, certaintySchema, keySchema, quantitySchema } from './catalog.ts';

const most = 200;
const name = z.string().max(500);

const granting = z
  .strictObject({
    enrollment: name.optional().openapi({ example: 'enr-2026' }),
    offer: name.optional().describe('Instead: the offer, where one enrollment of it is in its year.'),
    on: z.string().optional().describe('The day of the grant; absent: the first day of the enrollment.'),
    edition: z.string().optional().describe('The catalog as of this day; absent: of the day of the grant.'),
    scopes: z.array(name).max(most).optional().describe('The designations or specializations attained.'),
    without: z
      .array(name)
      .max(most)
      .optional()
      .describe('Benefits to leave out, by name or by the id of the entitlement.'),
    set: z
      .array(z.strictObject({ benefit: name, quantity: z.union([z.number().int().min(0), name]) }))
      .max(most)
      .optional()
      .describe('Benefits of another quantity: a number, `unlimited`, or money such as `2400 USD`.'),
    dryRun: z.boolean().optional().describe('Write nothing.'),
  })
  .openapi('Granting');

const line = z
  .object({
    thing: z.string().describe('The entitlement.'),
    benefit: z.string(),
    scope: z.string().optional(),
    category: z.string(),
    outcome: z
      .enum(['granted', 'already', 'left out', 'unknown', 'none', 'weak', 'fraction'])
      .describe(
        '`unknown`: nobody said how many; `none`: the source says zero; `weak`: of certainty D; `fraction`: no whole number of money.',
      ),
    quantity: quantitySchema,
    unit: z.string(),
    changed: z.literal(true).optional().describe('The quantity is of the call, not of the catalog.'),
    cap: z.number().int().optional(),
    key: keySchema,
    source: z.string(),
    asOf: asOfSchema,
    certainty: certaintySchema,
    conflict: z.string().optional(),
    note: z.string().optional(),
    own: z.string().optional(),
  })
  .openapi('GrantLine');

const granted = z
  .object({
    dryRun: z.literal(true).optional(),
    enrollment: z.string(),
    offer: z.string(),
    on: z.string(),
    edition: z.string(),
    lines: z.array(line),
    says: z.array(z.string()).describe('What is missing.'),
    answer: answerSchema,
    findings: z.array(findingSchema),
    entries: z
      .object({ first: z.number().int(), count: z.number().int(), size: z.number().int() })
      .optional()
      .describe('What was written; absent for a dry run.'),
  })
  .openapi('Granted');

const content = { 'application/json': { schema: granted } };

const route = createRoute({
  method: 'post',
  path: '/v1/orgs/{org}/grants',
  summary: 'Grants a whole offer from the catalog: one entitlement for each row, all or none',
  request: {
    params: orgParam,
    query: noQuery,
    headers: keyHeader,
    body: { required: true, content: { 'application/json': { schema: granting } } },
  },
  responses: {
    200: { description: 'The dry run.', content },
    201: { description: 'Written; what was granted before is left as it is.', content },
    ...problemResponse,
  },
});

const askedOf = ({ dryRun: _, on, edition, ...rest }: z.infer<typeof granting>, today: Day): GrantAsked => ({
  ...rest,
  ...(on !== undefined && { on: dayFrom(on, today) }),
  ...(edition !== undefined && { edition: parseDay(edition) }),
});

export function grantsRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const body = c.req.valid('json');
    const asked = askedOf(body, desk.today());
    if (body.dryRun === true) return c.json(await dryGrant(office, desk, asked), 200);
    const run = async (keep: Keep): Promise<string> => {
      const kept = keep && {
        keep: (tx: Parameters<typeof keep>[0], told: GrantBody) =>
          keep(tx, { status: 201, text: JSON.stringify(told) }),
      };
      return JSON.stringify(await grantAt(office, desk, { asked, ...kept }));
    };
    return c.json(JSON.parse(await once(c, { office, desk }, run)) as GrantBody, 201);
  });
}
