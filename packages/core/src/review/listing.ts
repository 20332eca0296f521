import type { EntitlementState } from '../benefits/entitlement.ts';
import type { Books, Fact } from '../books/books.ts';
import { foldedOn, laidUnder } from '../books/view.ts';
import { isEarlier, runningSum } from '../kernel/running-sum.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import { momentOf } from './act.ts';
import type { Act } from './act.ts';
import { judgeMoney } from './money.ts';

/** Units that a kind of thing can be counted in: seats are listed as users or licenses. */
const comparable: Record<string, readonly string[]> = {
  'visual-studio': ['subscriptions', 'users', 'licenses'],
  'cloud-token': ['seats', 'users', 'licenses'],
  'product-key': ['activations'],
  license: ['licenses', 'cores', 'CALs'],
  'support-pool': ['incidents'],
  'advisory-hours': ['hours'],
  'marketing-item': ['items'],
};

/** The field in which the first event of a thing says how many it has. */
const quantities = ['seats', 'activations', 'quantity', 'incidents', 'hours', 'items'];

/**
 * Subscriptions, keys and tokens laid under one entitlement may not come to more than it listed.
 * It spans things: each of them knows only itself. What was listed in another unit is not compared.
 */
export function judgeListing(books: Books, act: Act): Finding[] {
  const { timeline, event, reading } = act;
  if (timeline.kind.kind === 'azure-credit') return judgeMoney(books, act);
  const { under } = event;
  if (typeof under !== 'string' || !under.startsWith('ent-')) return [];
  const listed = (foldedOn(books, under, reading)?.state as EntitlementState | undefined)?.grant;
  if (!listed || !comparable[timeline.kind.kind]?.includes(listed.unit)) return [];
  if (event['unit'] !== undefined && event['unit'] !== listed.unit) return [];
  const own =
    timeline.kind.kind === 'visual-studio'
      ? 1
      : quantities.map((name) => event[name]).find((value) => value !== undefined);
  const others = heldUnder(books, act, under);
  return [
    apply(benefitsAsListedWhenBought, {
      on: event.on,
      listed: listed.quantity,
      wouldHold: typeof own === 'number' && others !== 'unknown' ? others + own : 'unknown',
      unit: listed.unit,
    }),
  ];
}

type Held = { many: number; unknown: number };

const held = {
  zero: { many: 0, unknown: 0 },
  add: (a: Held, b: Held): Held => ({ many: a.many + b.many, unknown: a.unknown + b.unknown }),
};

/** What the others under the entitlement came to just before; a token that is being replaced counts no longer. */
function heldUnder(books: Books, act: Act, under: string): number | 'unknown' {
  const { event, world } = act;
  const { parts, before } = world.once(`held under ${under}`, () => {
    const all = partsUnder(books, act, under);
    return { parts: all, before: runningSum([...all.values()], held) };
  });
  const now = momentOf(act);
  let { many, unknown } = before(now);
  for (const id of new Set([event.thing, event['replaces']])) {
    const own = parts.get(String(id));
    if (!own || !isEarlier(own.at, now)) continue;
    many -= own.part.many;
    unknown -= own.part.unknown;
  }
  return unknown > 0 ? 'unknown' : many;
}

/** What each thing under an entitlement has on the day of an act, and when it was first told of. */
const partsUnder = (books: Books, { world, reading }: Act, under: string) =>
  new Map(
    laidUnder(books, under, reading).map(({ id, kind, facts }) => {
      const folded = foldedOn(books, id, reading);
      const entitled = folded && kind.line?.(folded.state, world).numbers.entitled;
      const part = typeof entitled === 'number' ? { many: entitled, unknown: 0 } : { many: 0, unknown: 1 };
      return [id, { at: momentOf(facts[0] as Fact), part }] as const;
    }),
  );
