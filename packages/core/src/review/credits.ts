import { activeUser } from '../benefits/azure-credit.ts';
import type { AzureCreditState } from '../benefits/azure-credit.ts';
import { fold } from '../books/books.ts';
import type { Books, Timeline } from '../books/books.ts';
import { counts, factsOf, foldedOn, worldOn } from '../books/view.ts';
import type { Reading } from '../books/view.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { creditOneActive } from '../terms/credit-one-active.ts';
import type { World } from '../thing/world.ts';
import { isBefore } from './act.ts';
import type { Act } from './act.ts';

// One active credit a person: it spans credits, each of which knows only itself.

const creditsOf = (books: Books): Timeline[] =>
  [...(books.ofKind.get('azure-credit') ?? [])].flatMap((id) => books.timelines.get(id) ?? []);

/** Only these say who its user is; what was drawn need not be read. */
const telling = new Set(['granted', 'assigned', 'released']);

/** A person who is made the user of a credit, with the others that the person had just before. */
export function judgeCredits(books: Books, act: Act): Finding[] {
  const { event, world, reading, timeline } = act;
  if (event.event !== 'assigned' || !event.thing.startsWith('credit-')) return [];
  const own = activeUser(userMade(act), world);
  if (own === undefined) return [];
  const of = world.once('credits by user', () => creditsByUser(books, reading));
  const others = [...(of.get(own) ?? [])].filter((other) => {
    if (other.id === timeline.id) return false;
    const facts = factsOf(other, reading).filter(
      (fact) => isBefore(fact, act) && telling.has(fact.event.event),
    );
    return activeUser(fold(other.kind, facts).state as AzureCreditState, world) === own;
  });
  return [apply(creditOneActive, { on: event.on, held: others.length + 1 })];
}

/** The credits of which each person was ever made the user by a day: where to look, never the answer. */
function creditsByUser(books: Books, reading: Reading): Map<string, Set<Timeline>> {
  const users = new Map<string, Set<Timeline>>();
  for (const credit of creditsOf(books)) {
    for (const fact of credit.facts) {
      if (fact.event.event !== 'assigned' || !counts(fact, reading)) continue;
      const user = String(fact.event['to']);
      users.set(user, (users.get(user) ?? new Set()).add(credit));
    }
  }
  return users;
}

const userMade = ({ state, event }: Act): AzureCreditState => ({
  ...(state as AzureCreditState),
  user: { person: String(event['to']), since: event.on },
});

type Standing = Finding & { thing: string; on: World['on'] };

/** Every credit of a person who holds more than one on a day. */
export function standingCredits(books: Books, reading: Reading): Standing[] {
  const world = worldOn(books, reading);
  const held = creditsOf(books).flatMap(({ id }) => {
    const state = foldedOn(books, id, reading)?.state as AzureCreditState | undefined;
    const user = state && activeUser(state, world);
    return user === undefined ? [] : [{ id, user }];
  });
  return [...Map.groupBy(held, ({ user }) => user).values()].flatMap((own) => {
    const finding = apply(creditOneActive, { on: reading.on, held: own.length });
    return finding.answer === 'permitted'
      ? []
      : own.map(({ id }) => ({ ...finding, thing: id, on: reading.on }));
  });
}
