import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import {
  addDays,
  dayFrom,
  endingOn,
  endingsOn,
  freezesOn,
  otherOffers,
  planOf,
  totalsOf,
  works,
} from '@benefolio/core';
import type { Choice } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { answerSchema } from '../finding.ts';
import { feeSchema, planBody, planSchema } from '../plan-body.ts';
import { problemResponse } from '../problem.ts';
import { mustBePeriod, orgParam, queryOf, readingOf, readingQuery } from '../reading.ts';
import { inSlices } from '../slices.ts';
import { freezeSchema } from './freezes.ts';

const lastDay = '9999-12-31';
const mostOffers = 5;

const brief = z.object({
  fee: feeSchema,
  work: z
    .partialRecord(z.enum(works), z.number())
    .describe('How much is to be done; of what ends, how many kinds. Absent: none.'),
});

const ending = z
  .object({
    enrollment: z.string(),
    offer: z.string(),
    title: z.string(),
    first: z.string(),
    until: z.string().describe('The last day of the enrollment year.'),
    state: z.enum(['open', 'renewed', 'lapsed', 'refunded', 'over']),
    days: z
      .number()
      .int()
      .describe('From the day of the reading to the last one; negative where it is past.'),
    renewBy: z.string().optional().describe('The last day to renew it, where there is one.'),
    renewedBy: z.array(z.string()),
    paid: z.string().optional(),
    renew: brief.optional().describe('Only of one that is open.'),
    lapse: brief.optional(),
  })
  .openapi('Ending');

const totals = z
  .object({
    open: z.number().int(),
    fees: z.array(z.string()).describe('List prices to renew all that are open: a sum for each currency.'),
    unknown: z.number().int().describe('How many of them have no known price.'),
    paid: z.array(z.string()).describe('What was paid for them last.'),
  })
  .openapi('RenewalTotals');

const listRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/renewals',
  summary: 'Which enrollment years end when, and what it would come to to renew them or to let them lapse',
  request: {
    params: orgParam,
    query: queryOf({
      from: z
        .string()
        .optional()
        .openapi({ description: 'Years that end on this day or later; absent: that of the reading.' }),
      until: z
        .string()
        .optional()
        .openapi({ description: 'Years that end on this day or earlier; absent: all.' }),
      ...readingQuery.shape,
    }),
  },
  responses: {
    200: {
      description: 'The soonest first; one that can still be renewed stays.',
      content: {
        'application/json': { schema: z.object({ on: z.string(), renewals: z.array(ending), totals }) },
      },
    },
    ...problemResponse,
  },
});

const renewal = ending
  .omit({ renew: true, lapse: true })
  .extend({
    on: z.string(),
    anniversary: z.string(),
    plans: z
      .array(planSchema)
      .describe(
        'To renew it, each other offer that was asked for, to let it lapse. None where it is decided already.',
      ),
    offers: z
      .array(
        z.object({
          offer: z.string(),
          title: z.string(),
          answer: answerSchema,
          why: z.string(),
          purchase: z
            .string()
            .optional()
            .describe('Whether it can be bought, as the source of its fee has it.'),
          held: z.string().optional().describe('The enrollment of it that is in its year already.'),
        }),
      )
      .describe('The other offers of the catalog, and what the terms make of buying them.'),
    freezes: z.array(freezeSchema).describe('Of who held what of it.'),
  })
  .openapi('Renewal');

const planRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/renewals/{enrollment}',
  summary: 'What comes of renewing an enrollment, of another offer, and of letting it lapse, side by side',
  request: {
    params: orgParam.extend({ enrollment: z.string().openapi({ example: 'enr-2026' }) }),
    query: queryOf({
      to: z
        .union([z.string(), z.array(z.string()).max(mostOffers)])
        .optional()
        .openapi({ description: `The code of another offer; may be repeated, up to ${mostOffers} times.` }),
      ...readingQuery.shape,
    }),
  },
  responses: {
    200: { description: 'Nothing is written.', content: { 'application/json': { schema: renewal } } },
    ...problemResponse,
  },
});

export function renewalsRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(listRoute, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { from, until, ...asked } = c.req.valid('query');
    const reading = readingOf(desk, asked);
    const period = {
      from: from === undefined ? reading.on : dayFrom(from, desk.today()),
      until: until === undefined ? lastDay : dayFrom(until, desk.today()),
    } as const;
    if (from !== undefined && until !== undefined) mustBePeriod(period.from, period.until);
    const planning = await desk.writer.read((books) => endingsOn(books, reading, period));
    const renewals = await inSlices(planning, { every: 1 });
    return c.json({ on: reading.on, renewals, totals: totalsOf(renewals) }, 200);
  });
  app.openapi(planRoute, async (c) => {
    const { org, enrollment } = c.req.valid('param');
    const { to = [], ...asked } = c.req.valid('query');
    const desk = await office.desk(org);
    const reading = readingOf(desk, asked);
    const choices: Choice[] = [
      { what: 'renew' },
      ...[...new Set([to].flat())].map((offer): Choice => ({ what: 'switch', to: offer })),
      { what: 'lapse' },
    ];
    const found = await desk.writer.read((books) => {
      const ending = endingOn(books, enrollment, reading);
      const isDecided = ['renewed', 'lapsed', 'refunded'].includes(ending.state);
      return {
        ...ending,
        on: reading.on,
        anniversary: addDays(ending.until, 1),
        plans: isDecided
          ? []
          : choices.map((choice) => planBody(planOf(books, { enrollment, choice }, reading))),
        offers: isDecided ? [] : otherOffers(books, enrollment, reading),
        freezes: freezesOn(books, reading).filter(({ of }) => of === enrollment),
      };
    });
    return c.json(found, 200);
  });
}
