import { z } from '@hono/zod-openapi';
import type { Hook } from '@hono/zod-openapi';
import { ProblemError, holdsKey, quote } from '@benefolio/core';
import type { Problem, ReservationLine } from '@benefolio/core';
import type { Context, Env } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { findingSchema } from './finding.ts';
import type { FindingBody } from './finding.ts';

/** RFC 9457. `code` is for programs, `cure` says what to do. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    cure: z.string(),
    findings: z.array(findingSchema).optional().describe('Why a guard refused.'),
    id: z.string().optional().describe('By which the operator finds the failure in the log.'),
  })
  .openapi('Problem');

export type ProblemBody = z.infer<typeof problemSchema>;

/** Every operation may answer with a problem. */
export const problemResponse = {
  default: {
    description: 'What was wrong with the call, or with us.',
    content: { 'application/problem+json': { schema: problemSchema } },
  },
} as const;

/** The guard `onlyIf` refused, by the terms or by what is kept for somebody else; nothing was written. */
export class Refusal extends ProblemError {
  readonly findings: FindingBody[];

  constructor(findings: FindingBody[], kept?: ReservationLine) {
    super(kept ? isKept(kept) : isNotPermitted);
    this.findings = findings;
  }
}

const isNotPermitted: Problem = {
  code: 'not-permitted',
  status: 409,
  message: 'the terms do not permit it, and nothing was written',
  cure: 'see the findings; tell it without `onlyIf` if it has happened all the same',
};

const isKept = ({ thing, for: whom, from }: ReservationLine): Problem => ({
  code: 'reserved',
  status: 409,
  message: `${quote(thing)} is kept for ${quote(whom)} from ${from}, and nothing was written`,
  cure: 'give it to that person, drop the reservation, or tell it without `onlyIf` if it has happened all the same',
});

type More = Pick<ProblemBody, 'findings' | 'id'>;

export function problemBody({ code, message, cure, status = 400 }: Problem, more: More = {}): ProblemBody {
  const title = code.replaceAll('-', ' ');
  return { type: `urn:benefolio:problem:${code}`, title, status, detail: message, code, cure, ...more };
}

export function answerProblem(c: Context, body: ProblemBody): Response {
  const status = body.status as ContentfulStatusCode;
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}

/** Turns whatever was thrown into a problem; what is our own fault is logged by its id and not shown. */
export function problemOf(error: unknown, ours: (error: unknown) => string): ProblemBody {
  if (error instanceof Refusal) return problemBody(error, { findings: error.findings });
  if (error instanceof ProblemError) return problemBody(error);
  if (error instanceof HTTPException) return problemBody(httpProblem(error));
  const id = ours(error);
  return problemBody(
    {
      code: 'our-fault',
      status: 500,
      message: 'something went wrong on our side; nothing was written by this call',
      cure: 'try again; if it happens again, report it with the id',
    },
    { id },
  );
}

const httpCodes: Record<number, [code: string, cure: string]> = {
  400: ['not-json', 'send well-formed JSON'],
  415: ['wrong-media-type', 'send the body with `content-type: application/json`'],
};

function httpProblem({ status, message }: HTTPException): Problem {
  const [code, cure] = httpCodes[status] ?? ['bad-request', 'see /openapi.json'];
  return { code, status, message: message.toLowerCase() || 'the request cannot be read', cure };
}

/** Says which field of the request is wrong. */
// oxlint-disable-next-line typescript/no-explicit-any -- it is the hook of every route, whatever its input
export const invalid: Hook<any, Env, string, Response | undefined> = (result, c) => {
  if (result.success) return undefined;
  const issue = result.error.issues[0];
  if (result.target === 'query' && issue?.code === 'unrecognized_keys') {
    const message = `${quote(issue.keys[0])} is no parameter of ${quote(c.req.path)}`;
    return answerProblem(c, problemBody({ code: 'unknown-parameter', message, cure: issue.message }));
  }
  const path = issue?.path.map(String).join('.') ?? '';
  const place = path === '' ? 'the body' : quote(path);
  const what = issue?.message ?? '';
  const why = holdsKey(what) ? 'it holds a whole product key' : what.toLowerCase();
  const message = `${place} in the ${result.target} is wrong: ${why}`;
  return answerProblem(c, problemBody({ code: 'bad-request', message, cure: 'see /openapi.json' }));
};
