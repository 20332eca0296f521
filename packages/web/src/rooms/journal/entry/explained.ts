import type { components } from '@benefolio/client';

/** An entry with all that belongs to it, as the server explains it. */
export type Explained = components['schemas']['EntryExplained'];
