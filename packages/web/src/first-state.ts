import type { DehydratedState } from '@tanstack/react-query';

/** What comes with the first page, so that nothing needs to be asked twice. */
export type FirstState = { zone: string; queries: DehydratedState };
