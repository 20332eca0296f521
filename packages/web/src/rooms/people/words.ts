/** The word of the language for a word of the record; one that this release does not know stays as it is. */
export const wordIn = (words: Readonly<Record<string, string>>, word: unknown): string =>
  words[String(word)] ?? String(word);
