import type { Messages } from './messages.ts';
import { act } from './de/act.ts';
import { answers, app, shortcuts, table, time } from './de/app.ts';
import { imports } from './de/imports.ts';
import { people } from './de/people.ts';
import { settings } from './de/settings.ts';
import { start } from './de/start.ts';
import { today } from './de/today.ts';

export const german: Messages = {
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
