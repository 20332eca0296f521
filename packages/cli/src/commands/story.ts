import { ProblemError, parseStory, runStory } from '@benefolio/core';
import type { Difference } from '@benefolio/core';
import type { Command } from '../command.ts';
import { isSet } from '../values.ts';
import { readText } from '../files.ts';
import { missing } from '../missing.ts';

type Checked = { file: string; title?: string; ok: boolean; differences: Difference[] };

export const story: Command = {
  verb: 'story',
  says: 'run stories and check what their arrows say; no record is touched',
  usage: 'story FILE…',
  options: {},
  more: 'Exit 1 when a line differs from what it says.',
  example: 'benefolio story examples/stories/90-days.story',
  run: async ({ out, values, words }) => {
    if (words.length === 0) throw missing('FILE', 'benefolio story examples/demo.story');
    const checked: Checked[] = [];
    for (const file of words) checked.push(check(file, await readText(file)));
    if (isSet(values, 'json')) out.json({ stories: checked });
    else {
      for (const { file, title, ok, differences } of checked) {
        if (ok) out.line(`${out.paint('green', 'ok')}  ${file}  ${title}`);
        for (const { line, text, expected, found } of differences) {
          out.line(`${out.paint('red', `${file}:${line}`)}  expected ${expected}; found ${found}`);
          out.line(`  ${text}`);
        }
      }
    }
    return checked.every(({ ok }) => ok) ? 0 : 1;
  },
};

function check(file: string, source: string): Checked {
  try {
    const parsed = parseStory(source);
    const differences = runStory(parsed);
    return { file, title: parsed.title, ok: differences.length === 0, differences };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, status, cure, message } = error;
    throw new ProblemError({ code, status, cure, message: `${file}: ${message}` });
  }
}
