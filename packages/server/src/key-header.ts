import { z } from '@hono/zod-openapi';

export const keyHeader = z.object({
  'idempotency-key': z.string().optional().openapi({
    description: 'The same key with the same request gives the first receipt again, and writes nothing.',
  }),
});
