export { readLock } from '@benefolio/store';
export type { Where } from '@benefolio/store';
export { createApp } from './app.ts';
export type { Filled } from './filled.ts';
export type { Outside } from './desk.ts';
export { defaultOrganization, open, openTerms, release, serve } from './main.ts';
export type { Opened } from './main.ts';
