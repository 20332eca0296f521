import { readFileSync } from 'node:fs';
import { newBooks } from '../../books/books.ts';
import type { Books } from '../../books/books.ts';
import { parseStory, runStory } from '../story.ts';

function run(text: string): Books {
  const books = newBooks();
  const [wrong] = runStory(parseStory(text), books);
  if (wrong) throw new Error(`${wrong.text}: ${wrong.found}`);
  return books;
}

/** Books of some facts: `DAY THING EVENT FIELD VALUE…`. */
export const told = (...lines: readonly string[]): Books =>
  run(`${lines.map((line) => line.replace(' ', ' tell ')).join('\n')}\n`);

/** The books of the demo. */
export const demoBooks = (): Books =>
  run(readFileSync(new URL('../../../../../examples/demo.story', import.meta.url), 'utf8'));
