import type { components } from '@benefolio/client';

/** One review, as the server reads it from the journal. */
export type ReviewOf = components['schemas']['Review'];
