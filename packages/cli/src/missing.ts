import { ProblemError, quote } from '@benefolio/core';

/** A word or an option that a command cannot do without. */
export const missing = (what: string, example: string): ProblemError =>
  new ProblemError({
    code: 'missing-word',
    message: `${quote(what)} is missing`,
    cure: `write for example \`${example}\``,
  });
