import type { Books } from '../../books/books.ts';
import { lineOn } from '../../books/position.ts';
import type { PositionLine } from '../../books/position.ts';
import { laidUnder } from '../../books/view.ts';
import { likenessOf } from '../../catalog/likeness.ts';
import type { Day } from '../../kernel/day.ts';
import type { GrantLine } from '../grant-line.ts';

/** What an enrollment brought, and the row of the next list that takes its place: one of them may be absent. */
export type Pair = { old?: PositionLine; line?: GrantLine };

/** What lies directly under an enrollment: rows of the workspace, or things without one, as they are on a day. */
export const rowsUnder = (books: Books, enrollment: string, on: Day): PositionLine[] =>
  laidUnder(books, enrollment, { on })
    .flatMap(({ id }) => lineOn(books, id, { on }) ?? [])
    .sort((a, b) => (a.thing < b.thing ? -1 : 1));

const isVisualStudio = (name: string): boolean => /^visual studio\b/i.test(name.trim());

/** Editions of Visual Studio changed from one list to the next: any is in the place of any, the likest first. */
const farthest = 100;
const distance = (old: string, next: string): number | undefined =>
  likenessOf(old, next) ?? (isVisualStudio(old) && isVisualStudio(next) ? farthest : undefined);

/** Pairs what was with what comes, each once and the likest first. */
export function pairsOf(old: readonly PositionLine[], lines: readonly GrantLine[]): Pair[] {
  const likest = old
    .flatMap((row) =>
      lines.flatMap((line) => {
        const far = distance(row.product, line.row.benefit);
        return far === undefined ? [] : [{ row, line, far }];
      }),
    )
    .sort((a, b) => a.far - b.far);
  const taken = new Map<PositionLine, GrantLine>();
  const used = new Set<GrantLine>();
  for (const { row, line } of likest) {
    if (taken.has(row) || used.has(line)) continue;
    taken.set(row, line);
    used.add(line);
  }
  return [
    ...old.map((row): Pair => ({ old: row, ...(taken.has(row) && { line: taken.get(row) as GrantLine }) })),
    ...lines.filter((line) => !used.has(line)).map((line): Pair => ({ line })),
  ];
}
