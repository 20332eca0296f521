import { useNavigate } from '@tanstack/react-router';

/** Words of the address of a page; one that is undefined is taken away. */
export type Words = Record<string, string | undefined>;

/** The address of the same page with some of its words changed, for a link: `search={withWords({ month })}`. */
export const withWords = (words: Words): never =>
  // Each page knows its own words; the type of a link on any page cannot.
  ((before: object) => ({ ...before, ...words })) as never;

/** Changes words of the address; `replace` leaves no step for the back button, as while typing. */
export function useChoose(): (words: Words, replace?: boolean) => void {
  const navigate = useNavigate();
  return (words, replace = false) =>
    void navigate({ to: '.', search: withWords(words), resetScroll: false, replace });
}
