import { act } from './en/act.ts';
import { answers, app, shortcuts, table, time } from './en/app.ts';
import { behind, benefits, numbers } from './en/benefits.ts';
import { chart } from './en/chart.ts';
import { keys } from './en/keys.ts';
import { people } from './en/people.ts';
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
  numbers,
  behind,
  benefits,
  chart,
  keys,
};
