import type { Messages } from './messages.ts';
import { act } from './de/act.ts';
import { answers, app, table, time } from './de/app.ts';
import { findings } from './de/findings.ts';
import { journal } from './de/journal.ts';
import { terms } from './de/terms.ts';
import { today } from './de/today.ts';

export const german: Messages = { app, time, answers, table, act, today, findings, journal, terms };
