import { useSearch } from '@tanstack/react-router';

/** What of the keys and tokens is chosen to be seen; it stands in the address. */
export const keysWords = [
  'q',
  'kind',
  /** `yes`: what has ended as well. */
  'ended',
  'sort',
  /** The key whose activations are shown beside the list. */
  'key',
  /** The key or token that somebody is about to look at. */
  'look',
  /** The number that is opened: `key-win activationsConsumed`. */
  'number',
] as const;

export type KeysSearch = { [N in (typeof keysWords)[number]]?: string | undefined };

export const useKeysSearch = (): KeysSearch => useSearch({ strict: false });
