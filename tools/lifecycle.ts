// Writes core's lifecycle facts from a copy of the product pages of endoflife.date. Only the front matter is read: the
// prose below it is under another license.
//   node tools/lifecycle.ts FOLDER COMMIT DAY
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tidy.ts';

/** Windows Server Core is left out: its page is about container images, with dates of their own. */
const products = [
  'windows-server',
  'windows',
  'office',
  'mssqlserver',
  'msexchange',
  'sharepoint',
  'visual-studio',
  'azure-devops-server',
  'dotnet',
  'dotnetfx',
  'powershell',
];

type Facts = Record<string, string>;

const unquoted = (value: string): string =>
  value
    .replace(/\s+#.*$/, '')
    .trim()
    .replace(/^"(.*)"$/, '$1');

/** The keys at the top of the front matter, and those of each release. */
function frontMatter(text: string): { page: Facts; releases: Facts[] } {
  const page: Facts = {};
  const releases: Facts[] = [];
  let inReleases = false;
  for (const line of (text.split(/^---$/m)[1] ?? '').split('\n')) {
    if (/^\S/.test(line)) inReleases = line.startsWith('releases:');
    const [, indent = '', key = '', value = ''] = /^(\s*(?:- )?)([A-Za-z]+):\s*(.*)$/.exec(line) ?? [];
    const last = releases.at(-1);
    if (key === '') continue;
    if (indent === '') page[key] = unquoted(value);
    else if (inReleases && indent.endsWith('- ')) releases.push({ [key]: unquoted(value) });
    else if (inReleases && last) last[key] ??= unquoted(value);
  }
  return { page, releases };
}

function labelOf(release: Facts, page: Facts): string {
  const { releaseCycle = '', codename = '' } = release;
  return (release['releaseLabel'] ?? page['releaseLabel'] ?? '__RELEASE_CYCLE__')
    .replace(/\s*'__CODENAME__'/, '')
    .replace('__CODENAME__', codename)
    .replace('__RELEASE_CYCLE__', releaseCycle);
}

function rowOf(product: string, release: Facts, page: Facts): string {
  const text = (value: string | undefined): string => `'${(value ?? '').replaceAll("'", "\\'")}'`;
  const end = (value: string): string => (value === 'true' || value === 'false' ? value : `'${value}'`);
  const { releaseCycle, releaseDate, eoas, eol } = release;
  if (!releaseCycle || !releaseDate || !eol) throw new Error(`${product}: a release lacks a fact`);
  return [
    `product: '${product}'`,
    `release: ${text(releaseCycle)}`,
    `label: ${text(labelOf(release, page))}`,
    `released: '${releaseDate}'`,
    ...(eoas === undefined ? [] : [`mainstreamUntil: ${end(eoas)}`]),
    `extendedUntil: ${end(eol)}`,
  ].join(', ');
}

const [folder, commit, day] = process.argv.slice(2);
if (!folder || !commit || !day || !existsSync(join(folder, 'LICENSE'))) {
  throw new Error('say which folder of product pages with its LICENSE, of which commit and of which day');
}

const rows = products.flatMap((product) => {
  const { page, releases } = frontMatter(readFileSync(join(folder, `${product}.md`), 'utf8'));
  if (releases.length === 0) throw new Error(`${product}: no release was found`);
  return releases.map((release) => `  { ${rowOf(product, release, page)} },`);
});
const license = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();

writeFileSync(
  join(root, 'packages/core/src/catalog/lifecycle-data.gen.ts'),
  [
    '// Written by tools/lifecycle.ts. Do not edit.',
    `// Facts of endoflife-date/endoflife.date @ ${commit} (${day}), products/*.md, front matter only. Its license:`,
    '//',
    ...license.split('\n').map((line) => `// ${line}`.trimEnd()),
    '',
    "import type { LifecycleRow } from './lifecycle-row.ts';",
    '',
    '/** The day of the facts below. */',
    `export const lifecycleAsOf = '${day}';`,
    '',
    'export const lifecycleRows: readonly LifecycleRow[] = [',
    ...rows,
    '];',
    '',
  ].join('\n'),
);
