import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ProblemError } from '@benefolio/core';
import { openStore } from '@benefolio/store';
import type { Store, Where } from '@benefolio/store';
import { builtPage } from '@benefolio/verify';
import server from '../package.json' with { type: 'json' };
import { createApp, createTermsApp } from './app.ts';
import { demoOn } from './demo.ts';
import type { Filled } from './filled.ts';
import type { Outside } from './desk.ts';
import { listen } from './listen.ts';
import { openPages } from './pages.ts';
import type { Pages } from './pages.ts';
import { zoneOrProblem } from './zone.ts';

export const release: string = server.version;
export const defaultOrganization = 'main';

export type Opened = {
  fetch: (request: Request) => Promise<Response>;
  /** Tells a story into the record while it is empty. */
  fill: (story: string) => Promise<Filled>;
  close: () => Promise<void>;
};

/**
 * Opens a record, with the clock, the chance and the environment of this process.
 * Reads BENEFOLIO_TIME_ZONE (an IANA name) and, for a database, BENEFOLIO_MASTER_KEY (64 hexadecimal digits).
 * @throws ProblemError `no-such-time-zone`, `bad-master-key`, and what opening the store gives
 */
export async function open(where: Where): Promise<Opened> {
  return (await openHere(where)).opened;
}

/**
 * Opens a record and serves it on 127.0.0.1. Port 0 takes any that is free.
 * @throws ProblemError as `open`, and `port-in-use`; the record is closed then
 */
export async function serve(where: Where, port: number): Promise<Opened & { url: string }> {
  const { opened, store } = await openHere(where, await openPages(built));
  try {
    const { url, close } = await listen(opened.fetch, port);
    store.announce(url);
    const closeAll = async (): Promise<void> => {
      await close();
      await opened.close();
    };
    return { ...opened, url, close: closeAll };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Answers about the terms and the events alone, without a record. */
export function openTerms(): Opened['fetch'] {
  const app = createTermsApp({ newId: randomUUID, log });
  return async (request) => app.fetch(request);
}

const log = (line: string): void => void process.stderr.write(`${line}\n`);

const demoStory = new URL('../../../examples/demo.story', import.meta.url);

/** Where the web application is built to. */
const built = fileURLToPath(new URL('../../web/dist', import.meta.url));

async function openHere(where: Where, pages?: Pages): Promise<{ opened: Opened; store: Store }> {
  const zone = zoneOrProblem(process.env['BENEFOLIO_TIME_ZONE'] || Temporal.Now.timeZoneId());
  const masterKey = 'url' in where ? masterKeyOf(process.env['BENEFOLIO_MASTER_KEY']) : undefined;
  // A demo is told at the instants of its story.
  let told: number | undefined;
  const now = (): number => told ?? Date.now();
  const bytes = (n: number): Uint8Array => new Uint8Array(randomBytes(n));
  const store = await openStore({ where, now, randomBytes: bytes, ...(masterKey && { masterKey }) });
  const demo = demoOn(() => outside, {
    story: () => readFileSync(demoStory, 'utf8'),
    at: (instant) => (told = instant),
  });
  const outside: Outside = {
    store,
    demo,
    now,
    release,
    zone,
    randomBytes: bytes,
    newId: randomUUID,
    log,
    pages,
    verifierPage: builtPage(),
  };
  const fill = (story: string): Promise<Filled> => demo.fill(defaultOrganization, story);
  try {
    await store.createOrganization(defaultOrganization);
  } catch (error) {
    await store.close();
    throw error;
  }
  const app = createApp(outside);
  const fetch = async (request: Request): Promise<Response> => app.fetch(request);
  return { opened: { fetch, fill, close: store.close }, store };
}

function masterKeyOf(hex: string | undefined): Uint8Array | undefined {
  if (hex === undefined || hex === '') return undefined;
  if (/^[0-9a-f]{64}$/i.test(hex)) return Uint8Array.fromHex(hex);
  throw new ProblemError({
    code: 'bad-master-key',
    message: `BENEFOLIO_MASTER_KEY is not made of 64 hexadecimal digits`,
    cure: 'give 32 bytes in hexadecimal, for example of `openssl rand -hex 32`, the same on every node',
  });
}
