import { act } from './en/act.ts';
import { answers, app, shortcuts, table, time } from './en/app.ts';
import { imports } from './en/imports.ts';
import { people } from './en/people.ts';
import { settings } from './en/settings.ts';
import { start } from './en/start.ts';
import { today } from './en/today.ts';

/** English, in one catalogue: one part for each room, and those of all rooms. */
export const english = {
  app,
  shortcuts,
  time,
  answers,
  table,
  act,
  today,
  people,
  imports,
  settings,
  start,
};
