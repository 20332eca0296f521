import { ProblemError, quote } from '@benefolio/core';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { largestGuide } from './guide/largest.ts';

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`;
const loopback = new RegExp(String.raw`^(localhost|127(\.${octet}){3}|\[::1\])(:\d{1,5})?$`, 'i');

/** A page of another site may name this machine by a name of its own; such a name is not answered. */
export const onlyThisMachine: MiddlewareHandler = async (c, next) => {
  const host = hostOf(c);
  if (!loopback.test(host)) {
    throw new ProblemError({
      code: 'wrong-host',
      status: 403,
      message: `${quote(host)} is not a name of this machine`,
      cure: 'call it by 127.0.0.1 or localhost',
    });
  }
  await next();
};

const hostOf = (c: Context): string => c.req.header('host') ?? new URL(c.req.url).host;

/** A page of another site, or of another port, may not write. */
export const onlyOurPages: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && isForeign(c)) {
    throw new ProblemError({
      code: 'cross-site',
      status: 403,
      message: 'a page of another site asked for this',
      cure: 'use the pages of this server, or a program',
    });
  }
  await next();
};

function isForeign(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = c.req.header('origin');
  return origin !== undefined && URL.parse(origin)?.host !== hostOf(c);
}

export const headers: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('X-Content-Type-Options', 'nosniff');
  // Pages and their files have a policy, and may be kept; nothing else runs anything.
  if (!c.res.headers.has('Content-Security-Policy'))
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
};

const megabyte = 1024 * 1024;
const mostMegabytes = { import: 60, guide: largestGuide.megabytes, other: 1 };
const importPath = /^\/v1\/orgs\/[^/]+\/imports(?:\/dry-run)?$/;
const guidePath = /^\/v1\/orgs\/[^/]+\/guide$/;

const limitTo = (megabytes: number, cure = 'send it in parts'): MiddlewareHandler =>
  bodyLimit({
    maxSize: megabytes * megabyte,
    onError: () => {
      throw new ProblemError({
        code: 'too-large',
        status: 413,
        message: `the body is larger than ${megabytes} MB`,
        cure,
      });
    },
  });

const [forImports, forOthers] = [limitTo(mostMegabytes.import), limitTo(mostMegabytes.other)];
const forGuide = limitTo(mostMegabytes.guide, 'give the Guide itself, as Microsoft publishes it');

export const bodyLimits: MiddlewareHandler = (c, next) => {
  if (guidePath.test(c.req.path)) return forGuide(c, next);
  return importPath.test(c.req.path) ? forImports(c, next) : forOthers(c, next);
};
