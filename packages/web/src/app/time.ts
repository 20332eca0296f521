import { useSearch } from '@tanstack/react-router';

/** As of which day the page is looked at, and as known at which instant; absent: today, and now. */
export type Time = { on?: string | undefined; knownAt?: string | undefined };

/** The time that the address of the page names. */
export function useTime(): Time {
  const { on, knownAt } = useSearch({ strict: false });
  return { on, knownAt };
}

export const isTravelling = ({ on, knownAt }: Time): boolean => on !== undefined || knownAt !== undefined;
