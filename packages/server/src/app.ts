import { OpenAPIHono } from '@hono/zod-openapi';
import { ProblemError, quote } from '@benefolio/core';
import { officeOf } from './desk.ts';
import type { Office, Outside } from './desk.ts';
import { brokenOff, isBrokenOff, logFailure } from './failure.ts';
import { documentOf } from './document.ts';
import { bodyLimits, headers, onlyOurPages, onlyThisMachine } from './guard.ts';
import { answerProblem, invalid, problemBody, problemOf } from './problem.ts';
import { aboutRoutes } from './routes/about.ts';
import { askRoutes } from './routes/ask.ts';
import { catalogRoutes } from './routes/catalog.ts';
import { changesRoutes } from './routes/changes.ts';
import { checkpointRoutes } from './routes/checkpoint.ts';
import { checkpointsRoutes } from './routes/checkpoints.ts';
import { deadlinesRoutes } from './routes/deadlines.ts';
import { demoRoutes } from './routes/demo.ts';
import { eventsRoutes } from './routes/events.ts';
import { findingsRoutes } from './routes/findings.ts';
import { freezesRoutes } from './routes/freezes.ts';
import { guideRoutes } from './routes/guide.ts';
import { grantsRoutes } from './routes/grants.ts';
import { handOutsRoutes } from './routes/hand-outs.ts';
import { holdersRoutes } from './routes/holders.ts';
import { importActsRoutes } from './routes/import-acts.ts';
import { importRowsRoutes } from './routes/import-rows.ts';
import { importsRoutes } from './routes/imports.ts';
import { jobsRoutes } from './routes/jobs.ts';
import { journalRoutes } from './routes/journal.ts';
import { journalEntryRoutes } from './routes/journal-entry.ts';
import { keysRoutes } from './routes/keys.ts';
import { numbersRoutes } from './routes/numbers.ts';
import { organizationRoutes } from './routes/organization.ts';
import { packsRoutes } from './routes/packs.ts';
import { pagesRoutes } from './routes/pages.ts';
import { peopleRoutes } from './routes/people.ts';
import { personRoutes } from './routes/person.ts';
import { positionRoutes } from './routes/position.ts';
import { lifecyclesRoutes } from './routes/lifecycles.ts';
import { readinessRoutes } from './routes/readiness.ts';
import { renewalsRoutes } from './routes/renewals.ts';
import { settingsRoutes } from './routes/settings.ts';
import { sourcesRoutes } from './routes/sources.ts';
import { requestsRoutes } from './routes/requests.ts';
import { reviewsRoutes } from './routes/reviews.ts';
import { seriesRoutes } from './routes/series.ts';
import { tellRoutes } from './routes/tell.ts';
import { termsRoutes } from './routes/terms.ts';
import { thingsRoutes } from './routes/things.ts';
import { verifierRoutes } from './routes/verifier.ts';

/** The HTTP API over one store. It reads no clock, no environment and no chance but what it is handed. */
export function createApp(outside: Outside): OpenAPIHono {
  const office = officeOf(outside);
  const app = bareApp(outside);
  app.use(async (_, next) => {
    await outside.demo?.settled();
    await next();
  });
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
      problemOf(isBrokenOff(error, c.req.raw.signal) ? brokenOff() : error, (ours) =>
        logFailure(outside, ours),
      ),
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
  handOutsRoutes,
  holdersRoutes,
  deadlinesRoutes,
  lifecyclesRoutes,
  requestsRoutes,
  renewalsRoutes,
  freezesRoutes,
  findingsRoutes,
  changesRoutes,
  journalRoutes,
  journalEntryRoutes,
  thingsRoutes,
  peopleRoutes,
  personRoutes,
  importsRoutes,
  importActsRoutes,
  importRowsRoutes,
  jobsRoutes,
  demoRoutes,
  sourcesRoutes,
  settingsRoutes,
  packsRoutes,
  guideRoutes,
  checkpointRoutes,
  checkpointsRoutes,
  readinessRoutes,
  reviewsRoutes,
  verifierRoutes,
];

const noSuchPath = (method: string, path: string): ProblemError =>
  new ProblemError({
    code: 'no-such-path',
    status: 404,
    message: `there is nothing at ${quote(`${method} ${path}`)}`,
    cure: 'see /openapi.json',
  });
