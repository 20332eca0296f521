import { resolve } from 'node:path';
import { createClient, dataOf } from '@benefolio/client';
import { lastDayTold, parseStory } from '@benefolio/core';
import { defaultOrganization } from '@benefolio/server';
import type { Opened, Where } from '@benefolio/server';
import { defaultDirectory } from './connect.ts';

const quoted = (text: string): string => (/[\s'"$]/.test(text) ? JSON.stringify(text) : text);

/** What to type next in another terminal, which does not know which record was named in this one. */
export async function hintOf(
  server: Opened & { url: string },
  where: Where,
  story?: string,
): Promise<string> {
  const asked = story === undefined ? undefined : exampleOf(story);
  // The server has started; a hint that cannot be given must not stop it.
  const words = asked ?? (await exampleIn(server).catch(() => 'position'));
  if ('url' in where) return `BENEFOLIO_URL=${server.url} npx benefolio ${words}`;
  const isUsual = where.directory === resolve(defaultDirectory);
  return `npx benefolio ${words}${isUsual ? '' : ` --data ${quoted(where.directory)}`}`;
}

/** The last question of a story, asked of the day that it was told to end on: today. */
function exampleOf(source: string): string | undefined {
  const story = parseStory(source);
  const today = lastDayTold(story);
  const asked = story.lines.findLast(({ verb, on }) => verb === 'ask' && on === today);
  return asked && ['ask', ...asked.words.map(quoted)].join(' ');
}

/** Something about what is on record. */
async function exampleIn({ fetch }: Opened): Promise<string> {
  const client = createClient({ baseUrl: 'http://localhost', fetch });
  const path = { org: defaultOrganization };
  const { items } = await dataOf(
    client.GET('/v1/orgs/{org}/journal', { params: { path, query: { limit: 1 } } }),
  );
  const { on, lines } = await dataOf(client.GET('/v1/orgs/{org}/position', { params: { path } }));
  if (items.length === 0) return `tell ${on} enr-1 bought offer core`;
  const { people } = await dataOf(client.GET('/v1/orgs/{org}/people', { params: { path } }));
  const subscriptions = lines.filter(({ thing }) => thing.startsWith('vs-'));
  const line = subscriptions.find(({ until = on }) => until >= on) ?? subscriptions[0];
  const [person] = people;
  return line && person ? `ask ${line.thing} assigned to ${person.handle}` : 'position';
}
