import { several } from '@benefolio/core';
import { Wrong } from './report.ts';
import type { Failure, Note, Report } from './report.ts';

/** Notes what is wrong; `unless` runs a part of a check, and notes what it throws. */
export type Noting = Note & { unless: <T>(work: () => T | Promise<T>) => Promise<T | undefined> };

export type Checks = {
  /** Runs one check, and gives its value even where something was noted. */
  run: <T>(
    name: string,
    work: (note: Noting) => T | Promise<T>,
    detail: (value: T) => string,
  ) => Promise<T | undefined>;
  /** Says of every one of these that was not made that it was not reached. */
  end: (names: readonly string[]) => void;
};

/** Makes checks one after another, and writes what they find into a report. */
export function checksOf(report: Report, onCheck?: (name: string) => void): Checks {
  return {
    run: async (name, work, detail) => {
      onCheck?.(name);
      const wrongs: Failure[] = [];
      const note = noting((error) => wrongs.push(failureOf(name, error)));
      const value = await note.unless(() => work(note));
      const [first] = wrongs;
      report.failures.push(...wrongs);
      const state = first ? 'wrong' : 'right';
      // Without anything noted the work ended, and gave its value.
      const said = first
        ? several(wrongs.length, 'thing is wrong', 'things are wrong')
        : detail(value as never);
      report.checks.push({ name, state, detail: said });
      return value;
    },
    end: (names) => {
      const [first, ...made] = report.checks;
      const byName = new Map(made.map((check) => [check.name, check]));
      const rest = names.map(
        (name) =>
          byName.get(name) ?? {
            name,
            state: 'not reached' as const,
            detail: 'what it needs is missing or cannot be read',
          },
      );
      report.checks = first ? [first, ...rest] : rest;
    },
  };
}

function noting(keep: (error: unknown) => void): Noting {
  const unless: Noting['unless'] = async (work) => {
    try {
      return await work();
    } catch (error) {
      keep(error);
      return undefined;
    }
  };
  return Object.assign((wrong: Wrong) => keep(wrong), { unless });
}

function failureOf(name: string, error: unknown): Failure {
  if (!(error instanceof Wrong)) return { name, what: `could not be read: ${String(error)}` };
  const { message, cure, more } = error;
  return { name, what: message, ...(cure !== undefined && { cure }), ...more };
}
