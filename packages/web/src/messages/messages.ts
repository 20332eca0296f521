import type { english } from './en.ts';

/** Every word that the application says by itself. What the server says comes in our own English, and `record` puts it into the language. */
export type Messages = typeof english;
