import { OpenAPIHono } from '@hono/zod-openapi';
import { ProblemError, quote } from '@benefolio/core';
import { officeOf } from './desk.ts';
import type { Office, Outside } from './desk.ts';
import { documentOf } from './document.ts';
import { bodyLimits, headers, onlyOurPages, onlyThisMachine } from './guard.ts';
import { answerProblem, invalid, problemBody, problemOf } from './problem.ts';
import { aboutRoutes } from './routes/about.ts';
import { askRoutes } from './routes/ask.ts';
import { catalogRoutes } from './routes/catalog.ts';
import { changesRoutes } from './routes/changes.ts';
import { checkpointRoutes } from './routes/checkpoint.ts';
import { deadlinesRoutes } from './routes/deadlines.ts';
import { eventsRoutes } from './routes/events.ts';
import { findingsRoutes } from './routes/findings.ts';
import { guideRoutes } from './routes/guide.ts';
import { grantsRoutes } from './routes/grants.ts';
import { holdersRoutes } from './routes/holders.ts';
import { importsRoutes } from './routes/imports.ts';
import { journalRoutes } from './routes/journal.ts';
import { keysRoutes } from './routes/keys.ts';
import { numbersRoutes } from './routes/numbers.ts';
import { organizationRoutes } from './routes/organization.ts';
import { packsRoutes } from './routes/packs.ts';
import { pagesRoutes } from './routes/pages.ts';
import { peopleRoutes } from './routes/people.ts';
import { personRoutes } from './routes/person.ts';
import { positionRoutes } from './routes/position.ts';
import { lifecyclesRoutes } from './routes/lifecycles.ts';
import { requestsRoutes } from './routes/requests.ts';
import { seriesRoutes } from './routes/series.ts';
import { tellRoutes } from './routes/tell.ts';
import { termsRoutes } from './routes/terms.ts';
import { thingsRoutes } from './routes/things.ts';

/** The HTTP API over one store. It reads no clock, no environment and no chance but what it is handed. */
export function createApp(outside: Outside): OpenAPIHono {
  const office = officeOf(outside);
  const app = bareApp(outside);
  for (const routes of all) routes(app, office);
  pagesRoutes(app, office);
  app.get('/openapi.json', (c) => c.json(documentOf(app, outside.release)));
  return app;
}

/** The part of the API that needs no store: the terms, and what can happen. */
export function createTermsApp(outside: Pick<Outside, 'log' | 'newId'>): OpenAPIHono {
  const app = bareApp(outside);
  termsRoutes(app);
  eventsRoutes(app);
  return app;
}

function bareApp(outside: Pick<Outside, 'log' | 'newId'>): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: invalid });
  app.use(headers, onlyThisMachine, onlyOurPages, bodyLimits);
  app.notFound((c) => answerProblem(c, problemBody(noSuchPath(c.req.method, c.req.path))));
  app.onError((error, c) =>
    answerProblem(
      c,
      problemOf(error, (ours) => logged(outside, ours)),
    ),
  );
  return app;
}

const all: ((app: OpenAPIHono, office: Office) => void)[] = [
  aboutRoutes,
  organizationRoutes,
  termsRoutes,
  eventsRoutes,
  askRoutes,
  tellRoutes,
  catalogRoutes,
  grantsRoutes,
  positionRoutes,
  numbersRoutes,
  seriesRoutes,
  keysRoutes,
  holdersRoutes,
  deadlinesRoutes,
  lifecyclesRoutes,
  requestsRoutes,
  findingsRoutes,
  changesRoutes,
  journalRoutes,
  thingsRoutes,
  peopleRoutes,
  personRoutes,
  importsRoutes,
  packsRoutes,
  guideRoutes,
  checkpointRoutes,
];

const noSuchPath = (method: string, path: string): ProblemError =>
  new ProblemError({
    code: 'no-such-path',
    status: 404,
    message: `there is nothing at ${quote(`${method} ${path}`)}`,
    cure: 'see /openapi.json',
  });

function logged({ log, newId }: Pick<Outside, 'log' | 'newId'>, error: unknown): string {
  const id = newId();
  log(`failure ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return id;
}
