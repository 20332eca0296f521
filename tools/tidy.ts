// Reads the house as it stands: every source file, and every import as an arrow from file to file.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export type SourceFile = { path: string; text: string; lines: number; imports: string[] };
export type Arrow = { from: string; to: string };

const importing = /^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

/** All TypeScript of the project by its path from the root, written by hand and not installed. */
export function sourceFiles(): SourceFile[] {
  return ['packages', 'tools', 'bench']
    .flatMap((folder) => walk(join(root, folder)))
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      const imports = [...text.matchAll(importing)].map(([, a, b, c]) => a ?? b ?? c ?? '');
      return {
        path: relative(root, file).replaceAll('\\', '/'),
        text,
        lines: text.split('\n').length - 1,
        imports,
      };
    });
}

function walk(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: false }).filter(
    ({ name }) => name !== 'node_modules' && name !== 'dist',
  );
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return /\.tsx?$/.test(entry.name) && !/\.(gen|d)\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** Where an import leads: a file of ours, a package of ours, or the name of a package from elsewhere. */
export function target(file: SourceFile, imported: string): string {
  if (imported.startsWith('.')) return normalize(join(dirname(file.path), imported)).replaceAll('\\', '/');
  return imported;
}

export const arrows = (files: readonly SourceFile[]): Arrow[] =>
  files.flatMap((file) => file.imports.map((imported) => ({ from: file.path, to: target(file, imported) })));

/** A chain of files that leads back to its beginning; undefined when there is none. */
export function cycle(all: readonly Arrow[]): string[] | undefined {
  const next = Map.groupBy(all, ({ from }) => from);
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { to } of next.get(file) ?? []) {
      const found = visit(to, [...path, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const found = visit(file, []);
    if (found) return found;
  }
  return undefined;
}
