// The words that the addresses of this room know.

/** What ends when: up to a day, and what is past as well. */
export const renewalWords = ['by', 'past'] as const;

/** One enrollment: the offers beside it, new benefits as well, and the choice whose days are shown. */
export const planWords = ['to', 'fresh', 'of'] as const;

/** One freeze: which case, what was typed, how it is grouped and sorted. */
export const freezeWords = ['case', 'q', 'group', 'sort'] as const;
