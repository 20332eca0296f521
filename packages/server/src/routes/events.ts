import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { kinds, withdrawnSpec } from '@benefolio/core';
import type { EventTable } from '@benefolio/core';
import { problemResponse } from '../problem.ts';
import { noQuery } from '../reading.ts';

const kindSchema = z
  .object({
    kind: z.string(),
    title: z.string(),
    prefixes: z.array(z.string()).describe('How the id of such a thing begins.'),
    events: z.array(
      z.object({
        event: z.string(),
        says: z.string(),
        fields: z.array(
          z.object({
            name: z.string(),
            type: z.string(),
            says: z.string(),
            optional: z.boolean(),
            of: z
              .array(z.string())
              .optional()
              .describe('The choices, or the prefixes that a thing may have.'),
          }),
        ),
      }),
    ),
  })
  .openapi('Kind');

type KindBody = z.infer<typeof kindSchema>;

const route = createRoute({
  method: 'get',
  path: '/v1/events',
  summary: 'What can happen to each kind of thing',
  request: { query: noQuery },
  responses: {
    200: {
      description: 'The kinds and their events, with fields.',
      content: { 'application/json': { schema: z.object({ kinds: z.array(kindSchema) }) } },
    },
    ...problemResponse,
  },
});

/** Benefolio writes this one itself. */
const ownField = 'commitment';

const eventsOf = (table: EventTable): KindBody['events'] =>
  Object.entries(table).map(([event, { says, fields }]) => ({
    event,
    says,
    fields: Object.entries(fields)
      .filter(([name]) => name !== ownField)
      .map(([name, field]) => ({
        name,
        type: field.type,
        says: field.says,
        optional: field.optional ?? false,
        ...(field.of && { of: [...field.of] }),
      })),
  }));

export function eventsRoutes(app: OpenAPIHono): void {
  const all: KindBody[] = kinds.map(({ kind, title, prefixes, events }) => ({
    kind,
    title,
    prefixes: [...prefixes],
    events: eventsOf(events),
  }));
  const entry = { kind: 'entry', title: 'Entry of the journal', prefixes: ['entry'] };
  all.push({ ...entry, events: eventsOf({ withdrawn: withdrawnSpec }) });
  app.openapi(route, (c) => c.json({ kinds: all }, 200));
}
