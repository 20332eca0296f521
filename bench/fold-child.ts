// A process of its own for one journal: `write FILE SIZE` makes it, `read FILE` folds it and judges all of it.
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { findingsOn, newBooks, postText } from '@benefolio/core';
import { milliseconds } from './measure.ts';
import { syntheticTexts } from './synthetic.ts';

/** What one process found out: milliseconds, and bytes after the garbage was collected. */
export type Fold = { entries: number; fold: number; judge: number; findings: number; bytes: number };

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** The lines of a file, a few thousand at a time, so that its text is never held as a whole. */
function* linesOf(file: string): Generator<string[]> {
  const from = openSync(file, 'r');
  const buffer = Buffer.alloc(4 << 20);
  const decoder = new StringDecoder();
  let rest = '';
  for (let read = readSync(from, buffer); read > 0; read = readSync(from, buffer)) {
    const lines = (rest + decoder.write(buffer.subarray(0, read))).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  closeSync(from);
}

function write(file: string, size: number): void {
  const to = openSync(file, 'w');
  for (const texts of syntheticTexts(size)) writeSync(to, `${texts.join('\n')}\n`);
  closeSync(to);
}

function read(file: string): Fold {
  const before = heap();
  const books = newBooks();
  let fold = 0;
  for (const lines of linesOf(file)) {
    fold += milliseconds(() => {
      for (const line of lines) postText(books, line);
    });
  }
  const bytes = heap() - before;
  let findings = 0;
  const judge = milliseconds(() => {
    findings = findingsOn(books, { on: '2026-11-23' }).length;
  });
  return { entries: books.facts.length, fold, judge, findings, bytes };
}

const [verb, file = '', size] = process.argv.slice(2);
if (verb === 'write') write(file, Number(size));
else console.log(JSON.stringify(read(file)));
