import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/** A file that the browser loads. */
export type PageFile = {
  bytes: Uint8Array;
  gzipped: Uint8Array | undefined;
  type: string;
  isNamedByContent: boolean;
};

type Asked = {
  url: string;
  org: string;
  language: string;
  fetch: (request: Request) => Promise<Response>;
};

type Filled = { html: string; state: unknown; language: string; theme: string | undefined };

/** A page as text. `isThere`: there is a page at that address. */
export type Rendered = { html: string; state: unknown; isThere: boolean };

/** The built web application. */
export type Pages = {
  /** By its path from the root: `/assets/…`. */
  file: (path: string) => PageFile | undefined;
  /** The page around its content: `html` is trusted, `state` is not. */
  page: (filled: Filled) => string;
  /** The content of a page, and the state from which its program goes on. */
  render: (asked: Asked) => Promise<Rendered>;
  isLanguage: (text: string | undefined) => boolean;
};

type Program = Pick<Pages, 'render' | 'isLanguage'>;

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  html: 'text/html; charset=utf-8',
};

/** Reads what `tools/web.ts` built; undefined when nothing was. Everything is kept in memory: it is about a megabyte. */
export async function openPages(directory: string): Promise<Pages | undefined> {
  const client = join(directory, 'client');
  const program = join(directory, 'server/server.js');
  if (!existsSync(join(client, 'index.html')) || !existsSync(program)) return undefined;
  const files = new Map<string, PageFile>();
  for (const name of readdirSync(client, { recursive: true, encoding: 'utf8' })) {
    const type = types[name.split('.').at(-1) ?? ''];
    const path = `/${name.replaceAll('\\', '/')}`;
    if (type && path !== '/index.html') files.set(path, fileOf(join(client, name), type));
  }
  const template = readFileSync(join(client, 'index.html'), 'utf8');
  const manifest = readManifest(join(client, '.vite/manifest.json'));
  const { render, isLanguage } = (await import(pathToFileURL(program).href)) as Program;
  return {
    file: (path) => files.get(path),
    page: (filled) => fill(template, { ...filled, ahead: aheadOf(manifest, filled.language) }),
    render,
    isLanguage,
  };
}

function fileOf(file: string, type: string): PageFile {
  const bytes = readFileSync(file);
  const gzipped = gzipSync(bytes, { level: 9 });
  return {
    bytes,
    gzipped: gzipped.length < bytes.length ? gzipped : undefined,
    type,
    isNamedByContent: file.replaceAll('\\', '/').includes('/assets/'),
  };
}

/** Puts a page together. The state stands in a block that is data to the browser, and can end nowhere before its end. */
function fill(template: string, { html, state, language, theme, ahead }: Filled & { ahead: string }): string {
  const data = JSON.stringify(state).replaceAll('<', String.raw`\u003c`);
  const root = `<html lang="${language}"${theme === undefined ? '' : ` data-theme="${theme}"`}>`;
  return template
    .replace('<html lang="en">', () => root)
    .replace('</head>', () => `${ahead}</head>`)
    .replace('<!--app-->', () => html)
    .replace('<!--state-->', () => data);
}

/** Which file each source was built into. */
type Manifest = Record<string, { file: string }>;

const readManifest = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

/** Asks for the words of the language at once, which the program would ask for only when it has arrived. */
function aheadOf(manifest: Manifest, language: string): string {
  const words = manifest[`src/messages/${language}.ts`];
  return words ? `<link rel="modulepreload" fetchpriority="low" href="/${words.file}">` : '';
}
