import { benefits } from './benefits.ts';
import { clauses } from './clauses.ts';
import { dueIn } from './due.ts';
import { handling } from './handling.ts';
import { membership } from './membership.ts';

const fixed = new Map([membership, benefits, handling, clauses].flatMap(Object.entries));

/** What the server words by itself; a text that is not in the lists stays as it is. */
export const said = (text: string): string => fixed.get(text) ?? dueIn(text);
