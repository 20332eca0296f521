import { z } from '@hono/zod-openapi';
import { clauseById } from '@benefolio/core';
import type { Day, Finding } from '@benefolio/core';

export const answerSchema = z
  .enum(['permitted', 'forbidden', 'unknown', 'discretionary'])
  .openapi('Answer', { description: 'What the terms make of it.' });

export const findingSchema = z
  .object({
    thing: z.string(),
    event: z.string().optional().describe('Absent for what stands although nobody acts.'),
    seq: z.number().int().optional().describe('The entry that it is about.'),
    on: z.string(),
    clause: z.string(),
    title: z.string(),
    says: z.string().describe('The clause in our words.'),
    section: z.array(z.string()).describe('Where it stands: headings of the Guide, outermost first.'),
    page: z
      .object({ title: z.string(), asOf: z.string(), certainty: z.enum(['A', 'B', 'C']) })
      .optional()
      .describe('The public page of Microsoft that says it. Absent: the Guide says it.'),
    edition: z.string().describe('The date of the Guide used, or from which the page is taken to hold.'),
    answer: answerSchema,
    why: z.string(),
    until: z.string().optional().describe('Forbidden: the first day on which it becomes permitted.'),
    missing: z.array(z.string()).optional().describe('Unknown: the facts that are missing.'),
    by: z.string().optional().describe('Discretionary: the last day on which Microsoft may be asked.'),
    times: z.number().int().optional().describe('Discretionary: how often one may ask.'),
    figures: z.record(z.string(), z.number()).optional(),
    doubts: z.array(z.string()).describe('What we are not sure of in this answer.'),
  })
  .openapi('Finding');

export type FindingBody = z.infer<typeof findingSchema>;

type About = { thing: string; on: Day; event?: string | undefined; seq?: number | undefined };

/** A finding with the words of its clause beside it. */
export function findingBody(finding: Finding, { thing, on, event, seq }: About): FindingBody {
  const { clause: id, edition, answer, why, doubts = [], ...more } = finding;
  const { until, missing, by, times, figures } = more;
  const clause = clauseById(id);
  return {
    thing,
    ...(event !== undefined && { event }),
    ...(seq !== undefined && { seq }),
    on,
    clause: id,
    title: clause?.title ?? id,
    says: clause?.says ?? 'this release does not know the clause',
    section: [...(clause?.section ?? [])],
    ...(clause?.page && { page: clause.page }),
    edition,
    answer,
    why,
    ...(until !== undefined && { until }),
    ...(missing !== undefined && { missing }),
    ...(by !== undefined && { by }),
    ...(times !== undefined && { times }),
    ...(figures !== undefined && { figures }),
    doubts: doubts.map((doubt) => clause?.doubts[doubt] ?? doubt),
  };
}
