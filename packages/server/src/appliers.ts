import { z } from '@hono/zod-openapi';
import { kinds } from '@benefolio/core';
import { appliers } from './applied-by.gen.ts';

export const appliersSchema = z
  .object({
    kinds: z
      .array(z.object({ kind: z.string(), title: z.string(), prefix: z.string() }))
      .describe('On what happens to such things, and on how they stand.'),
    across: z
      .array(z.string())
      .describe('Over several things at once, by the name of the part of the product that looks.'),
  })
  .openapi('Appliers');

const titles = new Map(
  kinds.map(({ kind, title, prefixes }) => [kind, { title, prefix: prefixes[0] ?? '' }]),
);

/** Where a judged clause is at work. */
export function appliersOf(clause: string): z.infer<typeof appliersSchema> {
  const { kinds: applying = [], across = [] } = appliers[clause] ?? {};
  const named = applying.map((kind) => ({ kind, ...(titles.get(kind) ?? { title: kind, prefix: '' }) }));
  return { kinds: named, across: [...across] };
}
