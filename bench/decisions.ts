import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  apply,
  clauseById,
  judgeAct,
  liveOf,
  newBooks,
  newTimeline,
  postText,
  readFact,
  worldOn,
} from '@benefolio/core';
import type { Books, Day, Finding } from '@benefolio/core';
import { casbinOf, casbinOnly, cedarOf } from '../tools/second-opinion/engines.ts';
import type { Engine } from '../tools/second-opinion/engines.ts';
import { chanceOf, factsBy, plainOf } from '../tools/second-opinion/facts.ts';
import { shapes } from '../tools/second-opinion/shapes.ts';
import { tellDemo } from './findings.ts';
import type { Fold } from './fold-child.ts';
import { interleave, milliseconds, report } from './measure.ts';
import type { Contestant } from './measure.ts';

export async function benchDecisions(quick: boolean): Promise<void> {
  benchActs(quick);
  await benchPeers(quick);
  benchFolds(quick);
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

/** What an act of the demo is judged by, taken anew each time as `tell` does: the world of its day is built again. */
function judging(books: Books, text: string): () => Finding[] {
  const { seq, event } = readFact(text);
  const timeline = books.timelines.get(event.thing) ?? newTimeline(event.thing);
  const { state } = liveOf(timeline);
  const reading = { on: event.on };
  return () => judgeAct(books, { timeline, state, event, world: worldOn(books, reading), reading, seq });
}

/** Every act of the demo that a clause speaks about, judged from the state just before it. */
function benchActs(quick: boolean): void {
  const { texts } = tellDemo();
  const [batch, rounds] = quick ? [100, 5] : [400, 15];
  const byAct = new Map<string, number[]>();
  const all: number[] = [];
  let findings = 0;
  const books = newBooks();
  for (const text of texts) {
    const { event } = readFact(text);
    if (!event.thing.startsWith('entry-')) {
      const judge = judging(books, text);
      const found = judge().length;
      if (found > 0) {
        findings += found;
        for (let n = 0; n < batch; n++) judge();
        // A batch, since the clock is coarser than one act.
        const times = Array.from({ length: rounds }, () =>
          milliseconds(() => {
            for (let n = 0; n < batch; n++) judge();
          }),
        );
        const each = (median(times) / batch) * 1000;
        all.push(each);
        const name = `${event.thing.split('-', 1)[0]} ${event.event}`;
        byAct.set(name, [...(byAct.get(name) ?? []), each]);
      }
    }
    postText(books, text);
  }
  const per = [...byAct].map(([name, each]) => ({
    name: `${name}, ${each.length} of them`,
    unit: 'µs',
    median: median(each),
    min: Math.min(...each),
    max: Math.max(...each),
  }));
  report(`decisions: one act, all its clauses, every finding (${findings} findings on ${all.length} acts)`, [
    {
      name: 'every act of the demo',
      unit: 'µs',
      median: median(all),
      min: Math.min(...all),
      max: Math.max(...all),
    },
    ...per.sort((a, b) => b.median - a.median),
  ]);
}

/**
 * The same facts put to our clause and to two engines of rules. They are given every advantage: rules are parsed once
 * (Cedar keeps the set on its own side, casbin the compiled rules), and facts are in their form already. The question is
 * the same, which of the four answers it is; ours comes with its reason, days and doubts. Beside it stands the least that
 * the engines can be asked, whether it is permitted: of casbin by one expression in the model, with no policy at all.
 */
async function benchPeers(quick: boolean): Promise<void> {
  for (const id of ['vs.reassignment', 'key.finite', 'sharing.associated-only']) {
    const clause = clauseById(id);
    if (clause?.kind !== 'judged') throw new Error(`${id} is no clause that judges`);
    const cases = clause.scenarios.map(([, facts]) => facts as Record<string, unknown>);
    const make = factsBy(chanceOf(1), shapes[id] ?? {}, cases);
    const facts = Array.from({ length: quick ? 1000 : 5000 }, make);
    const plain = facts.map(plainOf);
    const permitted = new Set<number>();
    /** Microseconds for one answer; every contestant must come to as many permitted ones. */
    const contestant = <F>(name: string, given: readonly F[], answer: (one: F) => string): Contestant => ({
      name,
      unit: 'µs',
      run: async () => {
        // What takes less than the clock can see is done more often.
        const times = name === ours ? 20 : 1;
        const took = milliseconds(() => {
          for (let n = 0; n < times; n++) {
            let many = 0;
            for (const one of given) if (answer(one) === 'permitted') many += 1;
            permitted.add(many);
          }
        });
        return (took / times / given.length) * 1000;
      },
    });
    const engine = (name: string, { ask }: Engine): Contestant =>
      contestant(name, plain, (one) => ask(one)[0] ?? 'nothing');
    const contestants = [
      contestant(ours, facts, (one) => apply(clause, one as { on: Day }).answer),
      engine('Cedar', cedarOf(id)),
      engine('casbin', await casbinOf(id)),
      engine('Cedar, permitted or not', cedarOf(id, 'permitted')),
      engine('casbin, permitted or not', await casbinOnly(id, 'permitted')),
    ];
    await interleave(contestants, 1);
    const figures = await interleave(contestants, quick ? 5 : 9);
    if (permitted.size !== 1) throw new Error(`the engines do not agree on ${id}`);
    report(
      `decisions: ${id}, ${facts.length} facts, ${[...permitted].join()} permitted`,
      figures,
      contestants.slice(1).map(({ name }) => [name, ours]),
    );
  }
}

const ours = 'ours';

/** Each journal is folded and judged in a process of its own, so that none pays for the garbage of another. */
function benchFolds(quick: boolean): void {
  const child = fileURLToPath(new URL('fold-child.ts', import.meta.url));
  const directory = mkdtempSync(join(tmpdir(), 'benefolio-bench-'));
  const perEntry: [number, number][] = [];
  try {
    for (const size of quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]) {
      const file = join(directory, `${size}.jsonl`);
      execFileSync(process.execPath, ['--max-old-space-size=6144', child, 'write', file, `${size}`]);
      const folds = Array.from({ length: quick || size > 100_000 ? 3 : 7 }, () => {
        const flags = ['--expose-gc', '--max-old-space-size=6144'];
        return JSON.parse(execFileSync(process.execPath, [...flags, child, 'read', file]).toString()) as Fold;
      });
      const { entries, findings, bytes } = folds[0] as Fold;
      const figure = (name: string, of: (fold: Fold) => number) => {
        const all = folds.map(of);
        return { name, unit: 'ms', median: median(all), min: Math.min(...all), max: Math.max(...all) };
      };
      const both = figure('both', ({ fold, judge }) => fold + judge);
      report(
        `decisions: ${entries.toLocaleString('en-US')} entries, ${findings.toLocaleString('en-US')} findings, books of ${(bytes / 1e6).toFixed(1)} MB`,
        [figure('fold', ({ fold }) => fold), figure('judge all findings', ({ judge }) => judge), both],
      );
      perEntry.push([entries, (both.median / entries) * 1000]);
      rmSync(file);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  console.log('\ndecisions: fold and judge, per entry');
  const first = perEntry[0]?.[1] ?? NaN;
  for (const [entries, each] of perEntry)
    console.log(
      `  ${entries.toLocaleString('en-US').padStart(10)} entries  ${each.toPrecision(3)} µs each, ${(each / first).toFixed(2)} of the first`,
    );
}
