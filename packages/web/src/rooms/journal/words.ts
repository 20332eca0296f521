import { useSearch } from '@tanstack/react-router';

/** What of the journal is chosen to be seen; it stands in the address, as the API takes it. */
export const filterWords = [
  'q',
  'kind',
  'event',
  'answer',
  'withdrawn',
  'thing',
  'person',
  'by',
  'from',
  'to',
  'recordedFrom',
  'recordedTo',
  'file',
] as const;

export const journalWords = [...filterWords, 'order'] as const;

export type JournalSearch = { [W in (typeof journalWords)[number]]?: string | undefined };

export const useJournalSearch = (): JournalSearch => useSearch({ strict: false });

/** Those that stand behind `More filters`. */
export const rareWords = filterWords.slice(5);

/** `newest` where nothing was chosen. */
export const queryOf = ({ q, order, ...search }: JournalSearch): Record<string, string | undefined> => ({
  ...Object.fromEntries(filterWords.slice(1).map((word) => [word, search[word as keyof typeof search]])),
  find: q,
  order: order === 'oldest' ? order : 'newest',
});
