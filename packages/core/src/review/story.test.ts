import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ProblemError } from '../kernel/problem.ts';
import { parseStory, runStory } from './story.ts';

const examples = new URL('../../../../examples/', import.meta.url);
const stories = readdirSync(new URL('stories/', examples)).map((name) => `stories/${name}`);

describe('the stories in examples/', () => {
  test('are at least eight', () => {
    expect(stories.length).toBeGreaterThanOrEqual(8);
  });

  test.each([...stories, 'demo.story'])('%s comes out as it says', (name) => {
    const story = parseStory(readFileSync(new URL(name, examples), 'utf8'));
    expect(runStory(story)).toEqual([]);
    expect(story.lines.some((line) => line.checks.length > 0)).toBe(true);
  });
});

describe('a story', () => {
  const past = '2025-01-06 tell ada joined\n2025-01-06 tell vs-1 granted level professional\n';

  test.each([
    ['a wrong verdict', '2025-01-10 ask vs-1 assigned to ada → forbidden vs.reassignment'],
    ['a wrong day', '2025-01-10 deadlines vs-1 → 2025-01-11 vs.reassignment'],
    ['a wrong number', '2025-01-10 position vs-1 → assigned 1'],
    ['a holder who is none', '2025-01-10 holders vs-1 → ada'],
    ['a refusal that does not come', '2025-01-10 ask vs-1 assigned to ada → refused cannot-follow'],
    ['a refusal that was not expected', '2025-01-10 ask vs-2 assigned to ada → permitted'],
    ['a finding where none is expected', '2025-01-10 ask vs-1 used by ada → nothing'],
    ['a line that cannot be told', '2025-01-10 tell vs-1 activated'],
  ])('names the line that differs: %s', (_, line) => {
    const differences = runStory(parseStory(`${past}${line}\n`));
    expect(differences.map(({ line: number }) => number)).toEqual([3]);
    expect(differences[0]?.found).not.toBe('');
  });

  test.each([
    ['no day', 'tell vs-1 granted'],
    ['no such day', '2025-02-30 tell vs-1 granted'],
    ['no verb', '2025-02-03 perhaps vs-1 granted'],
    ['half an answer', '2025-02-03 ask vs-1 released → forbidden vs.reassignment until'],
  ])('says where it cannot be read: %s', (_, line) => {
    const read = (): unknown => parseStory(`# title\n${line}`);
    expect(read).toThrow(ProblemError);
    expect(read).toThrow(/^line 2 /);
  });
});
