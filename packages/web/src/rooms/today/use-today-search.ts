import { useSearch } from '@tanstack/react-router';

/** What of Today is chosen to be seen; it stands in the address. */
export type TodaySearch = {
  month?: string | undefined;
  /** A person, or `nobody`. */
  owner?: string | undefined;
  /** `all`: what no reminder is due of as well. */
  reach?: string | undefined;
  /** `yes`: what was acknowledged or put off as well. */
  handled?: string | undefined;
  /** How many days back changes are shown for. */
  days?: string | undefined;
};

export const todayWords = ['month', 'owner', 'reach', 'handled', 'days'] as const;

export const useTodaySearch = (): TodaySearch => useSearch({ strict: false });
