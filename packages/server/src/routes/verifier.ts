import type { OpenAPIHono } from '@hono/zod-openapi';
import { ProblemError } from '@benefolio/core';
import type { Office } from '../desk.ts';

/** The page that verifies packs, to be kept or handed on. It runs nowhere but in a file of its own. */
export function verifierRoutes(app: OpenAPIHono, { verifierPage, release }: Office): void {
  app.get('/verify.html', (c) => {
    if (verifierPage === undefined) throw notBuilt();
    c.header('Content-Type', 'text/html; charset=utf-8');
    c.header('Content-Disposition', `attachment; filename="benefolio-verify-${release}.html"`);
    return c.body(verifierPage);
  });
}

const notBuilt = (): ProblemError =>
  new ProblemError({
    code: 'not-built',
    status: 404,
    message: 'the page that verifies packs was not built here',
    cure: 'run `npm run build`, and start again',
  });
