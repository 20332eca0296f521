import { ClientProblem, dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import type { Connection } from './connect.ts';
import type { Out } from './out.ts';
import { wrap } from './out.ts';

export type Passage = components['schemas']['Passage'];

/** What stands in the registered copy where the clause stands; the reason where there is nothing to show. */
export async function passageOf(
  { client, org }: Connection,
  clause: string,
): Promise<Passage | ClientProblem> {
  try {
    const params = { path: { org, clause } };
    return await dataOf(client.GET('/v1/orgs/{org}/guide/passages/{clause}', { params }));
  } catch (error) {
    if (error instanceof ClientProblem && nothing.has(error.code)) return error;
    throw error;
  }
}

const nothing = new Set(['no-guide', 'no-passage', 'unknown-clause']);

/** The passages of some clauses from the registered copy, each once. */
export async function printPassages(
  out: Out,
  connection: Connection,
  clauses: readonly string[],
): Promise<void> {
  const shown = new Set<string>();
  for (const clause of new Set(clauses)) {
    const passage = await passageOf(connection, clause);
    const key = passage instanceof ClientProblem ? passage.message : passage.heading;
    if (shown.has(key)) continue;
    shown.add(key);
    printPassage(out, passage);
  }
}

export function printPassage(out: Out, passage: Passage | ClientProblem): void {
  out.line();
  if (passage instanceof ClientProblem) {
    out.line(`no passage: ${passage.message}`);
    for (const line of wrap(passage.cure, '  ')) out.line(line);
    return;
  }
  const { heading, text, hash, updated, beside } = passage;
  const copy = updated === undefined ? `your copy ${hash.slice(0, 12)}` : `your copy of ${updated}`;
  out.line(out.paint('bold', `${heading} (${copy})`));
  if (beside) out.line('  a page beside the Guide says it; this is the part that it belongs to');
  if (text === '') out.line('  nothing stands directly under this heading');
  for (const line of text.split('\n')) for (const part of wrapped(line)) out.line(part);
}

/** An empty line stays one. */
const wrapped = (line: string): string[] => (line.trim() === '' ? [''] : wrap(line.trim(), '  '));
