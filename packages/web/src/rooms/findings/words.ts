import { useSearch } from '@tanstack/react-router';

/** What of the findings is chosen to be seen; it stands in the address. */
export type FindingsSearch = {
  q?: string | undefined;
  answer?: string | undefined;
  clause?: string | undefined;
  kind?: string | undefined;
  about?: string | undefined;
  thing?: string | undefined;
  /** `clause`, `thing` or `none`; absent: by clause. */
  group?: string | undefined;
  /** The finding that is looked at: the thing, the clause, and the entry if it is on an act. */
  open?: string | undefined;
};

export const findingsWords = ['q', 'answer', 'clause', 'kind', 'about', 'thing', 'group', 'open'] as const;

export const useFindingsSearch = (): FindingsSearch => useSearch({ strict: false });

const answers = ['forbidden', 'unknown', 'discretionary', 'permitted'] as const;
const abouts = ['act', 'state'] as const;

const oneOf = <const W extends string>(words: readonly W[], word: string | undefined): W | undefined =>
  words.find((one) => one === word);

/** The same as the API takes it; a word that means nothing is left out. */
export const queryOf = ({ q, answer, clause, kind, about, thing, group }: FindingsSearch) => ({
  find: q,
  answer: oneOf(answers, answer),
  clause,
  kind,
  about: oneOf(abouts, about),
  thing,
  group: group === 'none' ? undefined : (oneOf(['thing'], group) ?? ('clause' as const)),
});

const narrowing = ['q', 'answer', 'clause', 'kind', 'about', 'thing'] as const;
export const isNarrowed = (search: FindingsSearch): boolean =>
  narrowing.some((name) => search[name] !== undefined);
