// On which kinds of things each clause is judged. What several kinds share stands in `thing/`: there it counts which of
// its functions a kind takes, because one file may hold those of several clauses.
import { clauses } from '@benefolio/core';
import { sourceFiles } from './tidy.ts';

/** The kinds of things on which a clause is judged, and the files that judge it over several things. */
export type Appliers = { kinds: string[]; across: string[] };

const core = 'packages/core/src/';
const importing = /^import (?:type )?\{([^}]*)\} from '([^']+)';/gm;

type Read = { path: string; text: string; kind: string | undefined; takes: Map<string, string[]> };

/** Each file of core with its kind, if it is one, and the names that it takes by the file that has them. */
function readCore(): Map<string, Read> {
  const files = sourceFiles().filter(({ path }) => path.startsWith(core) && !path.endsWith('.test.ts'));
  return new Map(
    files.map(({ path: whole, text }) => {
      const path = whole.slice(core.length);
      const takes = new Map<string, string[]>();
      for (const [, names = '', from = ''] of text.matchAll(importing)) {
        const taken = new URL(from, `file:///${path}`).pathname.slice(1);
        takes.set(taken, [...(takes.get(taken) ?? []), ...names.split(',').map((name) => name.trim())]);
      }
      return [path, { path, text, kind: /^ {2}kind: '([a-z-]+)',$/m.exec(text)?.[1], takes }];
    }),
  );
}

/** What stands at the top of a file, by name, with its own text. */
function declarations(text: string): Map<string, string> {
  const parts = text.split(/^(?=export |function |const |type |async )/m);
  return new Map(
    parts.flatMap((part) => {
      const name = /^(?:export )?(?:async )?(?:function|const) (\w+)/.exec(part)?.[1];
      return name === undefined ? [] : [[name, part] as const];
    }),
  );
}

/** A file may name a clause, as a deadline does, and not apply it. */
const isAppliedIn = (text: string, clause: string): boolean =>
  new RegExp(`apply\\(\\s*${clause}\\b`).test(text);

/** The names of a file that lead to a text, by what they use of the same file. */
function doorsTo(text: string, isThere: (text: string) => boolean): string[] {
  const all = declarations(text);
  const leads = (name: string, seen: Set<string>): boolean => {
    if (seen.has(name)) return false;
    seen.add(name);
    const own = all.get(name) ?? '';
    const words = new Set(own.match(/\w+/g));
    return isThere(own) || [...all.keys()].some((next) => words.has(next) && leads(next, seen));
  };
  return [...all.keys()].filter((name) => leads(name, new Set()));
}

const names = (name: string) => {
  const word = new RegExp(`\\b${name}\\b`);
  return (text: string): boolean => word.test(text);
};

export function appliers(): Map<string, Appliers> {
  const files = readCore();
  /** The kinds that take some names of a file, or take what takes them. */
  const takers = (path: string, doors: readonly string[]): string[] =>
    [...files.values()].flatMap((user) => {
      const taken = doors.filter((door) => user.takes.get(path)?.includes(door));
      if (taken.length === 0) return [];
      if (user.kind !== undefined) return [user.kind];
      if (!user.path.startsWith('thing/')) return [];
      return taken.flatMap((door) => takers(user.path, doorsTo(user.text, names(door))));
    });
  const kindsOf = ({ path, text, kind }: Read, clause: string): string[] => {
    if (kind !== undefined) return isAppliedIn(text, clause) ? [kind] : [];
    if (!path.startsWith('thing/')) return [];
    return takers(
      path,
      doorsTo(text, (own) => isAppliedIn(own, clause)),
    );
  };
  const isAcross = ({ path, kind }: Read): boolean => kind === undefined && !/^(?:thing|terms)\//.test(path);
  return new Map(
    clauses.map(({ id }) => {
      const own = `terms/${id.replaceAll('.', '-')}.ts`;
      const users = [...files.values()].filter(
        ({ path, takes }) => takes.has(own) && !path.startsWith('terms/'),
      );
      const kinds = users.flatMap((user) =>
        (user.takes.get(own) ?? []).flatMap((name) => kindsOf(user, name)),
      );
      const across = users
        .filter(
          (user) =>
            isAcross(user) && (user.takes.get(own) ?? []).some((name) => isAppliedIn(user.text, name)),
        )
        .map(({ path }) => (path.split('/').at(-1) ?? '').slice(0, -3));
      return [id, { kinds: sorted(kinds), across: sorted(across) }];
    }),
  );
}

const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();

/** As a file of the server, which tells a page where a clause is at work. */
export const appliersFile = (all: ReadonlyMap<string, Appliers>): string =>
  [
    '// Written by tools/pages.ts from the imports of the code. Do not edit.',
    'type Appliers = { kinds: readonly string[]; across: readonly string[] };',
    '',
    'export const appliers: Readonly<Record<string, Appliers>> = {',
    ...[...all].map(
      ([id, { kinds, across }]) => `  '${id}': { kinds: ${list(kinds)}, across: ${list(across)} },`,
    ),
    '};',
    '',
  ].join('\n');

const list = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`;
