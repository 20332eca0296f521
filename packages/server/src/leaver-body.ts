import { z } from '@hono/zod-openapi';
import { leaverOn, titleOfKind, trusts } from '@benefolio/core';
import type { Books, Day, Finding, LeaverLine } from '@benefolio/core';
import type { Desk, Office } from './desk.ts';
import { answerSchema, findingBody, findingSchema } from './finding.ts';
import type { FindingBody } from './finding.ts';
import type { People } from './people.ts';
import { deadlineSchema, namesIn } from './routes/deadlines.ts';
import { eventOut } from './routes/tell.ts';
import { tellerAt } from './telling.ts';
import { instantOf } from './zone.ts';

export const holdSchema = z.object({
  as: z
    .enum(['holder', 'own', 'installer', 'reserved'])
    .describe('It is held; a key was given as their own; they set the machine up; it is kept for them.'),
  thing: z.string(),
  kind: z.string(),
  product: z.string(),
  since: z.string().describe('A day, or `unknown`.'),
  many: z.number().int(),
  machine: z.string().optional(),
  until: z.string().optional().describe('The last day of the right to use it.'),
});

const line = holdSchema
  .extend({
    back: z
      .union([
        z.object({ event: eventOut, findings: z.array(findingSchema) }),
        z.object({ problem: z.object({ code: z.string(), message: z.string(), cure: z.string() }) }),
      ])
      .describe('The act by which it is taken back on that day, or why it cannot be told for that day.'),
    next: z
      .object({
        answer: answerSchema,
        on: z.string().optional().describe('The first day on which it may pass on; absent: no day is known.'),
        findings: z.array(findingSchema),
      })
      .optional()
      .describe('Whether a newcomer may have it from that day. Absent where it passes to nobody.'),
    reservable: z.literal(true).optional().describe('It can be kept for somebody: `THING reserved`.'),
    kept: z
      .object({ for: z.string(), forName: z.string().optional(), from: z.string() })
      .optional()
      .describe('For whom else its next assignment is kept, and from which day.'),
    leaving: z
      .array(findingSchema)
      .describe('What stands about it once the person has left and has it still.'),
  })
  .openapi('LeaverLine');

export const leaverSchema = z
  .object({
    on: z.string(),
    hasLeft: z.boolean().describe('The person is outside already on that day.'),
    announced: z
      .string()
      .optional()
      .describe('The first day away, where leaving was announced and has not come about.'),
    lines: z.array(line),
    owns: z.array(deadlineSchema).describe('Deadlines that the person was named for.'),
    entrusted: z
      .array(z.object({ with: z.enum(trusts), title: z.string() }))
      .describe('Kinds of benefits that the person looks after.'),
    administrator: z.boolean().describe('The person is the program administrator.'),
    person: z.string().describe('The id of the person.'),
  })
  .openapi('Leaver');

type LeaverBody = z.infer<typeof leaverSchema>;
type At = { office: Office; desk: Desk; books: Books };

export function leaverAt({ office, desk, books }: At, asked: { person: string; on: Day }): LeaverBody {
  const names = desk.people.names(office.randomBytes);
  const teller = { ...tellerAt(office, books, instantOf(office.now())), by: 'local', names };
  const { on, hasLeft, announced, lines, owns, entrusted, administrator } = leaverOn(books, asked, teller);
  return {
    person: asked.person,
    on,
    hasLeft,
    ...(announced !== undefined && { announced }),
    lines: lines.map((one) => lineBody(one, on, desk.people)),
    owns: owns.map((deadline) => ({ ...deadline, ...namesIn(deadline, desk.people) })),
    entrusted: entrusted.map((kind) => ({ with: kind, title: titleOfKind(kind) })),
    administrator,
  };
}

function lineBody(
  { back, next, leaving, kept, ...hold }: LeaverLine,
  on: Day,
  people: People,
): LeaverBody['lines'][number] {
  const { thing } = hold;
  const bodies = (findings: readonly Finding[]): FindingBody[] =>
    findings.map((finding) => findingBody(finding, { thing, on }));
  return {
    ...hold,
    back: 'event' in back ? { event: back.event, findings: bodies(back.findings) } : back,
    ...(next && { next: { ...next, findings: bodies(next.findings) } }),
    ...(kept && { kept: { ...kept, ...namesIn({ for: kept.for }, people) } }),
    leaving: bodies(leaving),
  };
}
