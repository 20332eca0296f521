import type { components } from '@benefolio/client';

/** One topic of the readiness, what is missing of it, and the things that it is about. */
export type Topic = components['schemas']['Readiness']['topics'][number];
export type Item = Topic['items'][number];
export type AboutThing = Item['about'][number];
