import { z } from '@hono/zod-openapi';
import { answerSchema, findingSchema } from '../finding.ts';
import { keyHeader } from '../key-header.ts';
import { problemSchema } from '../problem.ts';
import { orgParam, queryOf } from '../reading.ts';

const value = z.union([z.string(), z.number(), z.boolean()]);

const applied = z.object({
  row: z.number().int(),
  outcome: z.literal('applied'),
  thing: z.string(),
  summary: z.string(),
  note: z.string().optional(),
  differences: z
    .array(z.object({ field: z.string(), before: value.optional(), after: value.optional() }))
    .optional()
    .describe('What was otherwise on record; absent: the thing is new. A side that is absent says nothing.'),
  seqs: z.array(z.number().int()),
});
const unchanged = z.object({
  row: z.number().int(),
  outcome: z.literal('unchanged'),
  thing: z.string(),
  summary: z.string(),
});
const refused = z.object({
  row: z.number().int(),
  outcome: z.literal('refused'),
  reason: z.string(),
  cure: z.string(),
  cells: z.record(z.string(), z.string()),
});

/** What became of one row. */
export const resultSchema = z.union([applied, unchanged, refused]).openapi('ImportRow');

const written = z.object({
  first: z.number().int(),
  count: z.number().int(),
  size: z.number().int().describe('Entries in the journal, these included.'),
});

export const lineSchema = z
  .object({
    id: z.string(),
    status: z.enum(['previewed', 'accepted', 'undone']),
    name: z.string(),
    hash: z.string().describe('SHA-256 of the file, in hexadecimal.'),
    on: z.string().describe('The day of the export.'),
    createdAt: z.string(),
    format: z.string(),
    title: z.string(),
    rows: z.number().int().describe('Always applied + unchanged + refused.'),
    applied: z.number().int(),
    changed: z.number().int().describe('Those of the applied that changed what was on record.'),
    unchanged: z.number().int(),
    refused: z.number().int(),
    already: z.literal(true).optional().describe('The very same file was accepted before.'),
    answer: answerSchema,
    compared: z
      .number()
      .int()
      .optional()
      .describe('Of a preview: how many entries were on record when it was compared.'),
    since: z
      .number()
      .int()
      .optional()
      .describe('Of a preview: entries recorded since, so that it may say otherwise now; absent: none.'),
    entries: written.optional().describe('What was written; absent for a preview.'),
    acceptedAt: z.string().optional(),
    undone: written
      .extend({ because: z.string(), recordedAt: z.string() })
      .optional()
      .describe('The entries that took it back.'),
  })
  .openapi('ImportLine');

export const importSchema = lineSchema
  .extend({
    judged: z
      .array(z.object({ finding: findingSchema, count: z.number().int() }))
      .describe(
        'What the terms do not simply permit: each clause and answer once, for the first row of `count`.',
      ),
    results: z
      .array(resultSchema)
      .describe('The first 1,000 rows, as they were accepted or else previewed; `rows` gives all.'),
    truncated: z.literal(true).optional(),
  })
  .openapi('Import');

export const dryRunSchema = importSchema
  .omit({ id: true, since: true, entries: true, acceptedAt: true, undone: true })
  .extend({ csv: z.string().describe('Every refused row with reason and cure, as CSV.') })
  .openapi('DryRun');

export const jobSchema = z
  .object({
    id: z.string(),
    what: z.enum(['preview', 'accept', 'undo']),
    name: z.string().describe('The name of the file.'),
    state: z.enum(['waiting', 'running', 'done', 'failed']),
    done: z.number().int().describe('Rows or entries that are done.'),
    of: z.number().int().optional().describe('How many there are; absent: not known yet.'),
    import: z.string().optional().describe('The import that it made or is about.'),
    problem: problemSchema.optional().describe('Why it failed; nothing was written then.'),
  })
  .openapi('Job');

/** A caller that does not want to wait. */
export const laterHeader = keyHeader.extend({
  prefer: z.string().optional().openapi({
    description: '`respond-async`: where it would take long, the answer is 202 with the work that goes on.',
    example: 'respond-async',
  }),
});

export const prefersLater = (prefer: string | undefined): boolean => /\brespond-async\b/.test(prefer ?? '');

/** What a file does not say by itself. */
const how = {
  on: z.string().optional().describe('The day of the export; absent: today.'),
  format: z.string().optional().describe('Forces a format; absent: it is recognized by the content.'),
  dates: z
    .enum(['mdy', 'dmy'])
    .optional()
    .describe('Which comes first, month or day, where the file does not tell.'),
};

export const howQuery = queryOf(how);

export const uploadQuery = queryOf({
  name: z.string().max(255).optional().describe('The name of the file.'),
  ...how,
});

export const idParam = orgParam.extend({ id: z.string() });

export const importContent = { 'application/json': { schema: importSchema } };
export const goesOn = {
  202: {
    description: 'It goes on; ask for it by its id.',
    content: { 'application/json': { schema: jobSchema } },
  },
};
