import { subscriptionTitle } from '../benefits/visual-studio.ts';
import { offerByCode } from '../catalog/offer.ts';
import type { Books, Fact, Timeline } from './books.ts';
import { isKnown } from './books.ts';

/** A thing as it is offered to be picked. */
export type FoundThing = {
  thing: string;
  kind: string;
  title: string;
  /** What it is of, as it was told: a product, a benefit, an offer. Absent where nothing says it. */
  label?: string;
};

type Asked = {
  /** Every word must stand in the id or the label. */
  text: string;
  /** Only ids that begin so; absent: all. */
  prefixes?: readonly string[] | undefined;
  limit: number;
};

/** Which of its fields name a thing to a person, the best first. */
const naming = [
  'product',
  'benefit',
  'offer',
  'level',
  'item',
  'area',
  'competency',
  'topic',
  'name',
  'asker',
];

/** People are found by name beside the books; what is told of a deadline is told where the deadline is shown. */
const elsewhere = new Set(['person', 'deadline']);

/** Things that may be meant by what a person typed; ids that begin with it come first. */
export function findThings(books: Books, { text, prefixes, limit }: Asked): FoundThing[] {
  const words = text.toLowerCase().split(/\s+/);
  const found: FoundThing[] = [];
  for (const timeline of books.timelines.values()) {
    if (elsewhere.has(timeline.kind.kind)) continue;
    if (
      prefixes &&
      !prefixes.some((prefix) => timeline.id === prefix || timeline.id.startsWith(`${prefix}-`))
    )
      continue;
    const one = shown(timeline);
    const all = `${one.thing} ${one.label ?? ''} ${one.title}`.toLowerCase();
    if (words.every((word) => all.includes(word)) && isKnown(books, timeline.id)) found.push(one);
  }
  const rank = ({ thing }: FoundThing): number => (thing.startsWith(words[0] ?? '') ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || (a.thing < b.thing ? -1 : 1)).slice(0, limit);
}

function shown({ id, kind, facts }: Timeline): FoundThing {
  const label = labelOf(facts.find((fact) => !fact.withdrawn));
  return { thing: id, kind: kind.kind, title: kind.title, ...(label !== undefined && { label }) };
}

/** Fields that hold a code, and what a person calls it. */
const titled: Record<string, (code: string) => string | undefined> = {
  offer: (code) => offerByCode(code)?.title,
  level: subscriptionTitle,
};

/** What the first fact of a thing says that it is of. */
export function labelOf(first: Fact | undefined): string | undefined {
  for (const name of naming) {
    const value = first?.event[name];
    if (typeof value === 'string') return titled[name]?.(value) ?? value;
  }
  return undefined;
}
