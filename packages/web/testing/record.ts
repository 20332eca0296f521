import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openStore } from '@benefolio/store';
import { createClient } from '@benefolio/client';
import { builtPage, release } from '@benefolio/verify';
import type { Client } from '@benefolio/client';
import { createApp } from '../../server/src/app.ts';
import { demoOn } from '../../server/src/demo.ts';
import type { Outside } from '../../server/src/desk.ts';
import { listen } from '../../server/src/listen.ts';
import { openPages } from '../../server/src/pages.ts';

const built = fileURLToPath(new URL('../dist', import.meta.url));
const story = new URL('../../../examples/demo.story', import.meta.url);

/** The instant at which tests look at the demo: the clock of the server stands still there. */
export const demoNow = '2026-11-25T10:00:00.000Z';

/** Nothing is on its record. */
export const emptyOrganization = 'new';

export type TestRecord = {
  url: string;
  api: Client;
  /** Moves the clock of the server. */
  at: (instant: string) => void;
  /** Stops listening, as a connection that is lost; `resume` listens on the same port. */
  pause: () => Promise<void>;
  resume: () => Promise<void>;
  /** Lines that the application logged about failures of ours. */
  logged: string[];
  close: () => Promise<void>;
};

/** A real server on a real store, with a clock that stands still. */
export async function openRecord(given: { directory: string; demo?: boolean }): Promise<TestRecord> {
  let now = Date.parse(demoNow);
  const bytes = (n: number): Uint8Array => new Uint8Array(randomBytes(n));
  const where = { directory: given.directory };
  const store = await openStore({ where, now: () => now, randomBytes: bytes });
  await store.createOrganization('main');
  await store.createOrganization(emptyOrganization);
  const logged: string[] = [];
  const demo = demoOn(() => outside, {
    story: () => readFileSync(story, 'utf8'),
    at: (instant) => void (now = instant ?? Date.parse(demoNow)),
  });
  const outside: Outside = {
    store,
    demo,
    now: () => now,
    newId: randomUUID,
    randomBytes: bytes,
    release,
    zone: 'UTC',
    log: (line) => logged.push(line),
    pages: await openPages(built),
    verifierPage: builtPage(),
  };
  if (given.demo) await demo.fill('main');
  const app = createApp(outside);
  const fetch = async (request: Request): Promise<Response> => app.fetch(request);
  let server = await listen(fetch, 0);
  const port = Number(new URL(server.url).port);
  return {
    url: server.url,
    api: createClient({ baseUrl: server.url }),
    at: (instant) => void (now = Date.parse(instant)),
    pause: () => server.close(),
    resume: async () => void (server = await listen(fetch, port)),
    logged,
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}
