import type { Messages } from '../messages.ts';
import { record as english } from '../en/record.ts';
import { choices } from './record/choices.ts';
import { dueIn } from './record/due.ts';
import { fields } from './record/fields.ts';
import { units } from './record/units.ts';
import { verbs } from './record/verbs.ts';

/** What the server says in our own English. */
export const record: Messages['record'] = {
  // The long lists come when an answer needs them: the first page is made, in German, by the server.
  said: async () => (await import('./record/texts.ts')).said,
  due: dueIn,
  field: (name) => fields[name] ?? english.field(name),
  verb: (event) => verbs[event] ?? event,
  choice: (word) => choices[word] ?? word,
  unit: (unit) => units[unit] ?? unit,
};
