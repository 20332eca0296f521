import { act } from './en/act.ts';
import { answers, app, table, time } from './en/app.ts';
import { findings } from './en/findings.ts';
import { journal } from './en/journal.ts';
import { terms } from './en/terms.ts';
import { today } from './en/today.ts';

/** English, in one catalogue: one part for each room, and those of all rooms. */
export const english = { app, time, answers, table, act, today, findings, journal, terms };
