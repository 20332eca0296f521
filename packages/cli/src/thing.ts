import { dataOf } from '@benefolio/client';
import { ProblemError, isCountedDay, quote } from '@benefolio/core';
import type { Connection } from './connect.ts';

const dayLike = /^\d[\d./-]*[./-][\d./-]*$/;

/** Whether a word has the form of a day, be it one or not. */
export const looksLikeDay = (word: string): boolean => dayLike.test(word) || isCountedDay(word);

/**
 * The one THING that a reading may be given.
 * @throws ProblemError `not-a-thing`, `too-many-words`
 */
export function thingIn(verb: string, words: readonly string[]): string | undefined {
  const day = words.find(looksLikeDay);
  if (day !== undefined) {
    throw new ProblemError({
      code: 'not-a-thing',
      message: `${quote(day)} is no thing`,
      cure: `did you mean \`--on ${day}\`?`,
    });
  }
  const [thing, extra] = words;
  if (extra === undefined) return thing;
  throw new ProblemError({
    code: 'too-many-words',
    message: `\`${verb}\` takes one thing, and ${quote(extra)} is more`,
    cure: 'ask for one after the other, or put a name with spaces in quotes',
  });
}

/** The id of a person who is meant by id, handle or mail address; any other word as it is. */
export async function idOf({ client, org }: Connection, word: string): Promise<string> {
  // Of whom everything was taken back is still named by the entries.
  const params = { path: { org }, query: { all: 'true' as const } };
  const { people } = await dataOf(client.GET('/v1/orgs/{org}/people', { params }));
  const mail = word.includes('@') ? word.toLowerCase() : undefined;
  const found = people.find(
    (one) =>
      one.id === word || one.handle === word || (mail !== undefined && one.mail?.toLowerCase() === mail),
  );
  return found?.id ?? word;
}

/** Gives nothing when the thing is on record. @throws ClientProblem `unknown-thing` */
export async function mustExist({ client, org }: Connection, thing: string | undefined): Promise<void> {
  if (thing === undefined) return;
  await dataOf(client.GET('/v1/orgs/{org}/things/{thing}', { params: { path: { org, thing } } }));
}
