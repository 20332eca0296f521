import { isDay } from '@benefolio/core';

/** What stands in the address of every page: the time looked at, and the act that is being asked about. */
export type PageSearch = {
  on?: string | undefined;
  knownAt?: string | undefined;
  /** In the words of a story: `vs-7 assigned to grace`. */
  act?: string | undefined;
  /** What is told just before that act, in the same list: `vs-7 granted level professional`. */
  first?: string | undefined;
};

const isInstant = (text: string): boolean =>
  isDay(text) ||
  (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)));

const textIn = (search: Record<string, unknown>, name: string): string | undefined => {
  const value = search[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/**
 * A word that is no day of the calendar or instant is left out, so that a broken link still opens the page: said to be
 * absent, as the router would keep what nobody speaks of.
 */
export function pageSearch(search: Record<string, unknown>): PageSearch {
  const [on, knownAt, act, first] = ['on', 'knownAt', 'act', 'first'].map((name) => textIn(search, name));
  return {
    ...('on' in search && { on: on !== undefined && isDay(on) ? on : undefined }),
    ...('knownAt' in search && {
      knownAt: knownAt !== undefined && isInstant(knownAt) ? knownAt : undefined,
    }),
    ...(act !== undefined && { act }),
    ...(act !== undefined && first !== undefined && { first }),
  };
}

/** Reads the named words of an address, for pages with filters of their own. */
export const wordsIn =
  <const N extends string>(...names: readonly N[]) =>
  (search: Record<string, unknown>): { [K in N]?: string | undefined } =>
    Object.fromEntries(
      names.flatMap((name) => {
        const text = textIn(search, name);
        return text === undefined ? [] : [[name, text]];
      }),
    ) as { [K in N]?: string | undefined };

/** The same for words that are days; one that is none is left out. */
export const daysIn =
  <const N extends string>(...names: readonly N[]) =>
  (search: Record<string, unknown>): { [K in N]?: string | undefined } =>
    Object.fromEntries(
      Object.entries(wordsIn(...names)(search)).map(([name, text]) => [
        name,
        typeof text === 'string' && isDay(text) ? text : undefined,
      ]),
    ) as { [K in N]?: string | undefined };

/** Addresses are plain: every value is a word, none is JSON. */
export const readSearch = (text: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(text));

export function writeSearch(search: Record<string, unknown>): string {
  const words = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value] as [string, string]] : [],
  );
  return words.length === 0 ? '' : `?${new URLSearchParams(words)}`;
}
