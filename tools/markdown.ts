// Small pieces of Markdown, as strings.

/** A text within a table or a sentence: nothing in it opens a cell or a tag. */
export const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ').trim();

export const code = (text: string): string => `\`${text}\``;

/** Rows under headings; nothing at all where there are no rows. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headings), `|${headings.map(() => '---|').join('')}`, ...rows.map(line), ''];
}

/** The address of a heading within its page, as GitHub makes it. */
export const anchor = (heading: string): string =>
  `#${heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')}`;

export const link = (text: string, heading: string): string => `[${text}](${anchor(heading)})`;

/** Lines as the text of a page. */
export const page = (lines: readonly string[]): string => `${lines.join('\n').trimEnd()}\n`;
