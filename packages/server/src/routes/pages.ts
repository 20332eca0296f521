import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { compress } from 'hono/compress';
import { frontPage } from '../front.ts';
import type { Office } from '../desk.ts';
import type { PageFile, Pages, Rendered } from '../pages.ts';
import { withoutKeys } from '../secret.ts';

/** Nothing but our own files runs, styles or is fetched; nothing is written into the page by hand. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const themes = new Set(['light', 'dark', 'contrast']);
const year = 31_536_000;

/** Serves the web application: one page at every address, and the files it loads. */
export function pagesRoutes(app: OpenAPIHono, office: Office): void {
  const { pages } = office;
  if (!pages) {
    app.get('/', (c) => c.html(frontPage(office.release)));
    return;
  }
  app.get('/', async (c) => {
    const [org = 'main'] = await office.store.organizations();
    return c.redirect(`/orgs/${org}/today`);
  });
  app.get('/favicon.svg', (c) => answerFile(c, pages.file('/favicon.svg')));
  app.get('/assets/*', (c) => answerFile(c, pages.file(c.req.path)));
  app.use('/orgs/*', compress());
  app.get('/orgs/*', (c) => answerPage(c, pages, app));
}

async function answerPage(c: Context, pages: Pages, app: OpenAPIHono): Promise<Response> {
  const url = new URL(c.req.url);
  const clean = withoutKeys(url.searchParams);
  if (clean.size < url.searchParams.size)
    return c.redirect(`${url.pathname}${clean.size > 0 ? '?' : ''}${clean.toString()}`);
  const language = languageOf(c, pages);
  const chosen = getCookie(c, 'theme');
  const theme = chosen !== undefined && themes.has(chosen) ? chosen : undefined;
  const rendered = await pages
    .render({
      url: `${url.pathname}${url.search}`,
      org: url.pathname.split('/')[2] ?? '',
      language,
      fetch: async (request) => app.fetch(request),
    })
    // A page that could not be written as text is made in the browser, which then says what is wrong.
    .catch((error: unknown): Rendered => ({ html: '', state: {}, isThere: !isNotFound(error) }));
  c.header('Content-Security-Policy', policy);
  return c.html(pages.page({ ...rendered, language, theme }), rendered.isThere ? 200 : 404);
}

/** The API found no such organization. */
const isNotFound = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && error.status === 404;

/** The language that was chosen in this browser, or the first of its own that there is. */
function languageOf(c: Context, pages: Pages): string {
  const chosen = getCookie(c, 'language');
  const own = (c.req.header('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2));
  return [chosen, ...own].find((language) => pages.isLanguage(language)) ?? 'en';
}

function answerFile(c: Context, file: PageFile | undefined): Response | Promise<Response> {
  if (!file) return c.notFound();
  const { bytes, gzipped, type, isNamedByContent } = file;
  c.header('Content-Type', type);
  c.header('Content-Security-Policy', policy);
  c.header('Vary', 'Accept-Encoding');
  c.header('Cache-Control', isNamedByContent ? `public, max-age=${year}, immutable` : 'public, max-age=3600');
  const isGzip = gzipped !== undefined && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
  if (isGzip) c.header('Content-Encoding', 'gzip');
  return c.body(new Uint8Array(isGzip ? gzipped : bytes));
}
