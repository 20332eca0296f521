import { labelOf } from '../books/find.ts';
import type { Books } from '../books/books.ts';
import { kindOf, kinds } from '../books/kinds.ts';
import type { Answer } from '../kernel/verdict.ts';
import { clauseById, clauses } from '../terms/all.ts';
import type { FindingLine } from './findings.ts';

/** Which findings are meant; what is absent leaves nothing out. */
export type FindingFilter = {
  thing?: string | undefined;
  /** Absent: every answer but `permitted`. */
  answers?: readonly Answer[] | undefined;
  clause?: string | undefined;
  /** On a thing of this kind. */
  kind?: string | undefined;
  /** On an act that was told, or on what stands although nobody acts. */
  about?: 'act' | 'state' | undefined;
  /** Every word, in small letters, stands in the thing, what it is of, the clause, its title, the event or the reason. */
  words?: readonly string[] | undefined;
};

export type FindingCounts = {
  /** By answer, whatever answer is asked for. */
  answers: Record<Answer, number>;
  /** By clause, whatever clause is asked for, in the order of the Guide. */
  clauses: { clause: string; title: string; count: number }[];
  /** By kind of thing, whatever kind is asked for. */
  kinds: { kind: string; title: string; count: number }[];
};

/** A line of a list in groups. */
export type GroupedLine = { group: string; title: string; count: number } | FindingLine;

const titleOfKind = new Map(kinds.map(({ kind, title }) => [kind, title]));

const wrong: readonly Answer[] = ['forbidden', 'unknown', 'discretionary'];

/** The findings that are meant, in their order, and how many there would be of each answer, clause and kind: in one pass. */
export function chooseFindings(
  books: Books,
  all: readonly FindingLine[],
  filter: FindingFilter,
): { lines: FindingLine[]; counts: FindingCounts } {
  const { answers: wanted = wrong, clause, kind } = filter;
  const isSaid = saying(books, filter);
  const answers: Record<Answer, number> = { permitted: 0, forbidden: 0, unknown: 0, discretionary: 0 };
  const byClause = new Map<string, number>();
  const byKind = new Map<string, number>();
  const lines: FindingLine[] = [];
  for (const line of all) {
    if (!isAbout(line, filter) || !isSaid(line)) continue;
    const ofKind = kindOf(line.thing)?.kind ?? '';
    const [isAnswer, isClause] = [
      wanted.includes(line.answer),
      clause === undefined || line.clause === clause,
    ];
    const isKind = kind === undefined || ofKind === kind;
    if (isClause && isKind) answers[line.answer] += 1;
    if (isAnswer && isKind) byClause.set(line.clause, (byClause.get(line.clause) ?? 0) + 1);
    if (isAnswer && isClause) byKind.set(ofKind, (byKind.get(ofKind) ?? 0) + 1);
    if (isAnswer && isClause && isKind) lines.push(line);
  }
  return { lines, counts: { answers, clauses: clausesIn(byClause), kinds: kindsIn(byKind) } };
}

const isAbout = ({ thing, seq }: FindingLine, filter: FindingFilter): boolean =>
  (filter.thing === undefined || filter.thing === thing) &&
  (filter.about === undefined || (filter.about === 'act') === (seq !== undefined));

function saying(books: Books, { words = [] }: FindingFilter): (line: FindingLine) => boolean {
  if (words.length === 0) return () => true;
  /** A thing has many findings, and is looked up once. */
  const things = new Map<string, string>();
  const named = (thing: string): string => {
    const known = things.get(thing);
    if (known !== undefined) return known;
    const text = `${thing} ${labelOf(books.timelines.get(thing)?.facts[0]) ?? ''}`.toLowerCase();
    things.set(thing, text);
    return text;
  };
  const titled = new Map(clauses.map(({ id, title }) => [id, `${id} ${title}`.toLowerCase()]));
  return ({ thing, clause, event = '', why }) => {
    const [known, title, reason] = [named(thing), titled.get(clause) ?? clause, why.toLowerCase()];
    return words.every(
      (word) => known.includes(word) || title.includes(word) || event.includes(word) || reason.includes(word),
    );
  };
}

function clausesIn(counts: ReadonlyMap<string, number>): FindingCounts['clauses'] {
  const order = new Map(clauses.map(({ id }, n) => [id, n]));
  return [...counts]
    .map(([clause, count]) => ({ clause, title: clauseById(clause)?.title ?? clause, count }))
    .sort((a, b) => (order.get(a.clause) ?? order.size) - (order.get(b.clause) ?? order.size));
}

const kindsIn = (counts: ReadonlyMap<string, number>): FindingCounts['kinds'] =>
  [...counts]
    .map(([kind, count]) => ({ kind, title: titleOfKind.get(kind) ?? kind, count }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));

/** The same lines under their clauses, in the order of the Guide, or under their things, by id. */
export function groupFindings(lines: readonly FindingLine[], by: 'clause' | 'thing'): GroupedLine[] {
  const groups = Map.groupBy(lines, (line) => line[by]);
  const order =
    by === 'clause'
      ? clausesIn(new Map([...groups].map(([clause, own]) => [clause, own.length]))).map(
          ({ clause }) => clause,
        )
      : [...groups.keys()].sort();
  const grouped: GroupedLine[] = [];
  for (const group of order) {
    const own = groups.get(group) ?? [];
    const title = by === 'clause' ? (clauseById(group)?.title ?? group) : group;
    grouped.push({ group, title, count: own.length });
    for (const line of own) grouped.push(line);
  }
  return grouped;
}
