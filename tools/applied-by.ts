// Which files of core put facts before which clause.
import { clauses } from '@benefolio/core';
import type { AppliedBy } from './terms-page.ts';
import { arrows, sourceFiles } from './tidy.ts';

const core = 'packages/core/src/';
const terms = `${core}terms/`;

/** Read from the imports, so that a clause which nothing applies is seen. */
export function appliedBy(): AppliedBy {
  const files = sourceFiles().filter(({ path }) => !path.endsWith('.test.ts') && !path.includes('/testing/'));
  const applying = arrows(files).filter(
    ({ from, to }) => to.startsWith(terms) && !from.startsWith(terms) && from.startsWith(core),
  );
  const byFile = Map.groupBy(applying, ({ to }) => to);
  return new Map(
    clauses.map(({ id }) => [
      id,
      (byFile.get(`${terms}${id.replaceAll('.', '-')}.ts`) ?? [])
        .map(({ from }) => from.replace(core, ''))
        .sort(),
    ]),
  );
}
