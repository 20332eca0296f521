import { z } from '@hono/zod-openapi';
import type { PersonLine } from '@benefolio/core';
import type { People } from './people.ts';

export const personSchema = z
  .object({
    id: z.string(),
    handle: z.string().describe('The short name; the id where it was erased.'),
    name: z.string().nullable(),
    mail: z.string().nullable(),
    employer: z
      .string()
      .nullable()
      .describe('`partner`, a company, or `outside`; null where nothing is told.'),
    since: z.string().optional().describe('The day on which the person became known to us.'),
    left: z.string().optional().describe('The first day away, of somebody who left.'),
    leaving: z
      .string()
      .optional()
      .describe('The first day away, where leaving was announced and has not come about.'),
    erased: z.literal(true).optional().describe('Name, address and short name were erased.'),
  })
  .openapi('Person');

export type PersonBody = z.infer<typeof personSchema>;

/** A person by id, as far as the books and the names beside them know one. */
export function personBody(id: string, line: PersonLine | undefined, people: People): PersonBody {
  const known = people.find(id);
  return {
    id,
    handle: known?.handle ?? id,
    name: known?.name ?? null,
    mail: known?.mail ?? null,
    employer: line?.employer ?? null,
    ...(line && { since: line.since }),
    ...(line?.left !== undefined && { left: line.left }),
    ...(line?.leaving !== undefined && { leaving: line.leaving }),
    ...(!known && { erased: true as const }),
  };
}
