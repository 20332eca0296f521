import type { Messages } from '../messages.ts';
import { record as english } from '../en/record.ts';
import { benefits } from './record/benefits.ts';
import { choices } from './record/choices.ts';
import { clauses } from './record/clauses.ts';
import { due, patterns } from './record/due.ts';
import { fields } from './record/fields.ts';
import { handling } from './record/handling.ts';
import { membership } from './record/membership.ts';
import { units } from './record/units.ts';
import { verbs } from './record/verbs.ts';

const fixed = new Map([membership, benefits, handling, due, clauses].flatMap(Object.entries));

function said(text: string): string {
  const found = fixed.get(text);
  if (found !== undefined) return found;
  for (const [pattern, say] of patterns) {
    const match = pattern.exec(text);
    if (match) return say(...match.slice(1));
  }
  return text;
}

/** What the server says in our own English; a text that is not in the lists stays as it is. */
export const record: Messages['record'] = {
  said,
  field: (name) => fields[name] ?? english.field(name),
  verb: (event) => verbs[event] ?? event,
  choice: (word) => choices[word] ?? word,
  unit: (unit) => units[unit] ?? unit,
};
