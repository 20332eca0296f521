import { useSearch } from '@tanstack/react-router';

/** What of the benefits is chosen to be seen; it stands in the address. */
export const benefitsWords = [
  'q',
  /** An enrollment, or `none`. */
  'offer',
  'kind',
  /** `wrong`: with open findings; `differs`: where Microsoft counts differently. */
  'only',
  /** `yes`: keys, tokens and subscriptions one by one. */
  'pieces',
  /** `yes`: what has ended as well. */
  'ended',
  /** `offer`, `kind` or `none`; absent: by offer. */
  'group',
  'sort',
  /** `pictures` or `counts`; absent: the list. */
  'view',
  /** The number that is opened: `vs-7 assignedNow`. */
  'number',
] as const;

export type BenefitsSearch = { [N in (typeof benefitsWords)[number]]?: string | undefined };

export const useBenefitsSearch = (): BenefitsSearch => useSearch({ strict: false });
