import type { Messages } from './messages.ts';
import { act } from './de/act.ts';
import { answers, app, shortcuts, table, time } from './de/app.ts';
import { behind, benefits, numbers } from './de/benefits.ts';
import { chart } from './de/chart.ts';
import { keys } from './de/keys.ts';
import { people } from './de/people.ts';
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
  numbers,
  behind,
  benefits,
  chart,
  keys,
};
