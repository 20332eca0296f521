import { z } from '@hono/zod-openapi';
import { clauseById, works } from '@benefolio/core';
import type { Plan, PlanFinding } from '@benefolio/core';
import { answerSchema, findingBody, findingSchema } from './finding.ts';
import { asOfSchema, certaintySchema, quantitySchema } from './routes/catalog.ts';

const many = z.union([z.number(), z.literal('unknown')]);
const work = z
  .enum(works)
  .describe(
    '`uninstall`: or license it commercially; `buy`: license it commercially or give it up; `unknown`: whether the next list has enough of it is not known.',
  );

export const feeSchema = z
  .string()
  .describe('The list price with its currency; `unknown`; or `none`, where nothing is bought.');

const cost = z
  .object({
    fee: feeSchema,
    listed: z
      .object({
        before: z.string().optional(),
        purchase: z.string(),
        source: z.string(),
        asOf: asOfSchema,
        certainty: certaintySchema,
        conflict: z.string().optional(),
        note: z.string().optional(),
      })
      .optional()
      .describe('Where the fee is from: a list price of the United States before tax.'),
    paid: z.string().optional().describe('What was paid for the year that ends; absent: not told.'),
    besides: z
      .array(z.object({ product: z.string(), unit: z.string(), many }))
      .describe('What may have to be licensed commercially as well; nobody says at what price.'),
  })
  .openapi('RenewalCost');

const effect = z
  .object({
    work,
    on: z.string().describe('Its last day, where it ends; else the day on which there is something to do.'),
    clause: z.string(),
    title: z.string().describe('The title of the clause.'),
    kind: z.string(),
    product: z.string(),
    unit: z.string(),
    many,
    left: z.string().optional().describe('Money of a credit that is left, and lapses.'),
    doubts: z.array(z.string()),
    things: z.array(z.string()),
  })
  .openapi('RenewalEffect');

const benefit = z
  .object({
    benefit: z.string(),
    listedAs: z.string().optional().describe('The name in the catalog, where it is another.'),
    thing: z.string().optional().describe('What it is now; absent where it is new.'),
    now: many.optional(),
    unit: z.string().optional(),
    inUse: z.number().optional(),
    next: quantitySchema.describe('How many the next list has; `unknown`; or `not listed`.'),
    nextUnit: z.string().optional(),
    source: z.string().optional(),
    asOf: asOfSchema.optional(),
    certainty: certaintySchema.optional(),
    conflict: z.string().optional(),
  })
  .openapi('BenefitChange');

const task = z
  .object({
    on: z.string(),
    what: z.string(),
    clause: z.string(),
    title: z.string().describe('The title of the clause.'),
    things: z.array(z.string()),
    work: work.optional(),
    product: z.string().optional(),
    unit: z.string().optional(),
    many: many.optional(),
    left: z.string().optional(),
    words: z.string().optional().describe('The words by which it is told once it is done.'),
  })
  .openapi('RenewalTask');

export const planSchema = z
  .object({
    what: z.enum(['renew', 'switch', 'lapse']),
    offer: z.string().optional().describe('The offer bought; absent where it lapses.'),
    title: z.string().optional(),
    on: z.string().describe('The anniversary, or the day of the reading when that is later.'),
    answer: answerSchema,
    words: z.string().describe('The words by which the choice is told.'),
    cost,
    effects: z.array(effect),
    benefits: z.array(benefit),
    tasks: z.array(task),
    findings: z
      .array(findingSchema.extend({ things: z.array(z.string()) }))
      .describe('On the choice and on what it would bring, and what would stand once it is made.'),
    says: z.array(z.string()).describe('What is not known.'),
  })
  .openapi('RenewalPlan');

const titleOf = (clause: string): string => clauseById(clause)?.title ?? clause;

const doubtsOf = (clause: string, doubts: readonly string[]): string[] =>
  doubts.map((doubt) => clauseById(clause)?.doubts[doubt] ?? doubt);

const found = ({ things, ...finding }: PlanFinding): z.infer<typeof planSchema>['findings'][number] => {
  const { on, event } = finding;
  return { ...findingBody(finding, { thing: things[0] ?? '', on, event }), things };
};

/** A plan with the words of its clauses. */
export const planBody = (plan: Plan): z.infer<typeof planSchema> => ({
  ...plan,
  effects: plan.effects.map((one) => ({
    ...one,
    title: titleOf(one.clause),
    doubts: doubtsOf(one.clause, one.doubts),
  })),
  tasks: plan.tasks.map((one) => ({ ...one, title: titleOf(one.clause) })),
  findings: plan.findings.map(found),
});
