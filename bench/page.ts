import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A page that has nothing but what it is given, sent as small as it goes: what pages are measured beside. */
export async function servePage(title: string, html: string): Promise<{ url: string; close: () => void }> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${html}`;
  const body = gzipSync(page, { level: 9 });
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
