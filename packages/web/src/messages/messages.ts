import type { english } from './en.ts';

/** Every word that the application says by itself. What the terms say comes from the server, in our own English. */
export type Messages = typeof english;
