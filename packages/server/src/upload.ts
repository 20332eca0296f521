import { ProblemError } from '@benefolio/core';
import type { Context } from 'hono';

/**
 * The file that a call brings: the field `file` of a form, or the whole body.
 * @throws ProblemError `no-file`
 */
export async function fileOf(c: Context): Promise<{ name: string; bytes: Uint8Array }> {
  if (!c.req.header('content-type')?.startsWith('multipart/form-data')) {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    return { name: 'pasted', bytes };
  }
  const { file } = await c.req.parseBody();
  if (file instanceof File) return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  throw new ProblemError({
    code: 'no-file',
    message: 'the form brings no file',
    cure: 'put it into the field `file`',
  });
}
