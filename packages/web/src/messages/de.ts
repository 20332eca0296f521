import type { Messages } from './messages.ts';
import { act } from './de/act.ts';
import { answers, app, cures, shortcuts, table, time } from './de/app.ts';
import { audit } from './de/audit.ts';
import { findings } from './de/findings.ts';
import { journal } from './de/journal.ts';
import { behind, benefits, numbers } from './de/benefits.ts';
import { chart } from './de/chart.ts';
import { keys } from './de/keys.ts';
import { people } from './de/people.ts';
import { renewal } from './de/renewal.ts';
import { record } from './de/record.ts';
import { terms } from './de/terms.ts';
import { help } from './de/help.ts';
import { imports } from './de/imports.ts';
import { settings } from './de/settings.ts';
import { start } from './de/start.ts';
import { today } from './de/today.ts';

export const german: Messages = {
  app,
  cures,
  shortcuts,
  time,
  answers,
  table,
  act,
  today,
  people,
  renewal,
  audit,
  findings,
  journal,
  terms,
  imports,
  settings,
  start,
  help,
  numbers,
  behind,
  benefits,
  chart,
  keys,
  record,
};
