import type { Books } from '../books/books.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError } from '../kernel/problem.ts';
import type { Finding } from '../terms/apply.ts';
import type { RawEvent } from './event.ts';
import type { Names } from './names.ts';
import { ask } from './tell.ts';
import type { Teller } from './tell.ts';

// Whether a thing may pass to somebody else depends on whom: a colleague may hold something already. So it is asked
// for a newcomer, who joins the partner on the day and holds nothing.

const handle = 'some.newcomer';
export const newcomer = `person-${handle}`;

function withNewcomer(names: Names): Names {
  let known = false;
  return {
    find: (reference) =>
      reference === handle || reference === newcomer ? (known ? newcomer : undefined) : names.find(reference),
    admit: (person) => {
      if (person.handle !== handle) return names.admit(person);
      known = true;
      return { id: newcomer, commitment: 'none' };
    },
  };
}

/**
 * The findings on the last of some acts of a day, once a newcomer has joined: none where it cannot follow.
 * `acts` may name the `newcomer`.
 */
export function askForNewcomer(
  books: Books,
  { acts, on }: { acts: readonly RawEvent[]; on: Day },
  teller: Teller,
): readonly Finding[] | undefined {
  const events = [{ thing: handle, event: 'joined' }, ...acts].map((act) => ({ ...act, on }));
  try {
    const { entries } = ask(books, { events }, { ...teller, names: withNewcomer(teller.names) });
    return entries.at(-1)?.findings;
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}
