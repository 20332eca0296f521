// Writes the part of Fluent 2's design tokens that the styles use, as CSS variables of the same names.
// `node packages/web/tokens.ts`; with `--check` it writes nothing and fails when the file is not what the tokens give.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/tokens';
import type { Theme } from '@fluentui/tokens';

const sources = join(import.meta.dirname, 'src');
const target = join(sources, 'styles/tokens.gen.css');

/** Every token that a style sheet names: `var(--colorNeutralForeground1)`. */
export function usedTokens(): string[] {
  const used = new Set<string>();
  for (const file of readdirSync(sources, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.css') || file.endsWith('.gen.css')) continue;
    const text = readFileSync(join(sources, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/var\(--([a-z][A-Za-z0-9]*)\)/g)) used.add(name);
  }
  return [...used].filter((name) => name in webLightTheme).sort();
}

const block = (selector: string, lines: readonly string[]): string =>
  `${selector} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

const valuesOf = (theme: Theme, names: readonly string[]): string[] =>
  names.map((name) => `--${name}: ${theme[name as keyof Theme]};`);

export function tokensCss(): string {
  const names = usedTokens();
  const differing = names.filter((name) => {
    const key = name as keyof Theme;
    return new Set([webLightTheme[key], webDarkTheme[key], teamsHighContrastTheme[key]]).size > 1;
  });
  const dark = ['color-scheme: dark;', ...valuesOf(webDarkTheme, differing)];
  const byChoice = block(`:root[data-theme='dark']`, dark);
  const bySystem = block(`:root:not([data-theme])`, dark).replaceAll(/^/gm, '  ').trimEnd();
  return [
    `/* Written by tokens.ts from @fluentui/tokens (MIT, Microsoft). Do not edit. */\n`,
    block(':root', ['color-scheme: light;', ...valuesOf(webLightTheme, names)]),
    byChoice,
    `@media (prefers-color-scheme: dark) {\n${bySystem}\n}\n`,
    block(`:root[data-theme='contrast']`, [
      'color-scheme: dark;',
      ...valuesOf(teamsHighContrastTheme, differing),
    ]),
  ].join('');
}

if (import.meta.main) {
  const text = tokensCss();
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error('tokens.gen.css is not what the tokens give: run node packages/web/tokens.ts');
    process.exitCode = 1;
  }
}
