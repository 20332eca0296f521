import { act } from './en/act.ts';
import { answers, app, cures, shortcuts, table, time } from './en/app.ts';
import { audit } from './en/audit.ts';
import { findings } from './en/findings.ts';
import { journal } from './en/journal.ts';
import { behind, benefits, numbers } from './en/benefits.ts';
import { chart } from './en/chart.ts';
import { keys } from './en/keys.ts';
import { people } from './en/people.ts';
import { renewal } from './en/renewal.ts';
import { record } from './en/record.ts';
import { terms } from './en/terms.ts';
import { help } from './en/help.ts';
import { imports } from './en/imports.ts';
import { settings } from './en/settings.ts';
import { start } from './en/start.ts';
import { today } from './en/today.ts';

/** English, in one catalogue: one part for each room, and those of all rooms. */
export const english = {
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
