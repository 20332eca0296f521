import type { Books } from '../books/books.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import { clauses } from '../terms/all.ts';
import type { AnyEvent } from '../thing/field.ts';
import { cannotFollow } from '../thing/kind.ts';

// What a field alone cannot tell. It is looked at when something is told, and not when the journal is read: what an
// older release recorded must stay readable.

const known = new Set<unknown>(clauses.map(({ id }) => id));

/** @throws ProblemError `wrong-value`, `cannot-follow` where an event cannot be meant as it stands */
export function mustBeSound(books: Books, event: AnyEvent): void {
  const [kind] = event.thing.split('-');
  if (kind === 'partner' && event.event === 'reminded') mustBeClause(event);
  if (kind === 'review' && event.event === 'packed') mustBeBuilt(books, event);
}

function mustBeClause(event: AnyEvent): void {
  if (known.has(event['of'])) return;
  throw new ProblemError({
    code: 'wrong-value',
    status: 422,
    message: `\`of\`: there is no clause ${quote(String(event['of']))}`,
    cure: 'look its id up with `terms`, or among the deadlines',
  });
}

/**
 * A pack is built here, of a period and of what the journal has. A checkpoint that was sent may be of more: it then
 * shows that the journal lost its end.
 */
function mustBeBuilt({ facts }: Books, event: AnyEvent): void {
  const [from, to] = [String(event['from']), String(event['to'])];
  if (from > to)
    throw cannotFollow(
      event,
      `its period ends before it begins, ${from} to ${to}`,
      'give the earlier day first',
    );
  if (Number(event['size']) > facts.length)
    throw cannotFollow(
      event,
      `the journal has no more than ${facts.length} entries`,
      'take the size from the manifest of the pack',
    );
}
