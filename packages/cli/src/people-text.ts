import { dataOf } from '@benefolio/client';
import type { Connection } from './connect.ts';

/** Puts the short names of people in the place of their ids; the journal itself knows the ids alone. */
export async function namer({ client, org }: Connection): Promise<(text: string) => string> {
  // Of whom everything was taken back is still named by the entries.
  const params = { path: { org }, query: { all: 'true' as const } };
  const { people } = await dataOf(client.GET('/v1/orgs/{org}/people', { params }));
  const handles = new Map(people.map(({ id, handle }) => [id, handle]));
  return (text) => text.replaceAll(/\bperson-[a-z2-7]{8}\b/g, (id) => handles.get(id) ?? id);
}
