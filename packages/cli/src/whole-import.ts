import type { components } from '@benefolio/client';

type Schemas = components['schemas'];

/** The import itself: only a caller that prefers not to wait is told of work that goes on instead. */
export function wholeImport(answered: Schemas['Import'] | Schemas['Job']): Schemas['Import'] {
  if ('results' in answered) return answered;
  throw new Error('the server went on by itself, and nobody asked it to');
}
