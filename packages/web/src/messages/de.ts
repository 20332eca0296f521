import type { Messages } from './messages.ts';
import { answers, app, table, time } from './de/app.ts';

export const german: Messages = { app, time, answers, table };
