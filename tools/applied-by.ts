// Which files of core put facts before which clause.
import { clauses } from '@benefolio/core';
import type { AppliedBy } from './terms-page.ts';
import { arrows, sourceFiles } from './tidy.ts';

const terms = 'packages/core/src/terms/';

/** `vs.reassignment` is `vsReassignment` where it is written. */
const written = (to: string): string =>
  to.slice(terms.length, -'.ts'.length).replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Read from the imports, so that a clause which nothing applies is seen. A file may name a clause and not apply it. */
export function appliedBy(): AppliedBy {
  const files = sourceFiles().filter(({ path }) => !path.endsWith('.test.ts') && !path.includes('/testing/'));
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const applying = arrows(files)
    .filter(
      ({ from, to }) => to.startsWith(terms) && !from.startsWith(terms) && from.startsWith('packages/core/'),
    )
    .filter(({ from, to }) => new RegExp(`apply\\(\\s*${written(to)}\\b`).test(texts.get(from) ?? ''));
  const byFile = Map.groupBy(applying, ({ to }) => to);
  return new Map(
    clauses.map(({ id }) => [
      id,
      [
        ...new Set(
          (byFile.get(`${terms}${id.replaceAll('.', '-')}.ts`) ?? []).map(({ from }) =>
            from.replace('packages/core/src/', ''),
          ),
        ),
      ].sort(),
    ]),
  );
}
