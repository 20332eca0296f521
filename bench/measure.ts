// How figures are taken here: contestants in turn, round by round, so that a slow moment of the machine hits all of
// them; the median of the rounds is what counts.

export type Contestant = { name: string; unit: string; run: () => Promise<number> };
export type Figure = { name: string; unit: string; median: number; min: number; max: number };

/** Runs every contestant once per round and gives the median, lowest and highest of each. */
export async function interleave(contestants: readonly Contestant[], rounds: number): Promise<Figure[]> {
  const results = await takeTurns(contestants, rounds);
  return contestants.map(({ name, unit }, n) => ({ name, unit, ...spreadOf(results[n] ?? []) }));
}

/** One that gives many values at a time, such as the frames of a second. */
export type Sampler = { name: string; unit: string; run: () => Promise<readonly number[]> };

/** The 95th of a hundred sorted values, for 0.95. */
const quantile = (part: number) => (sorted: readonly number[]) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;

const quantiles = { p50: quantile(0.5), p95: quantile(0.95), max: quantile(1) };

/** Of each round the median, the 95th percentile and the largest; of these again what `interleave` gives. */
export async function interleaveSamples(samplers: readonly Sampler[], rounds: number): Promise<Figure[]> {
  const results = await takeTurns(samplers, rounds);
  return samplers.flatMap(({ name, unit }, n) => {
    const sorted = (results[n] ?? []).map((values) => values.toSorted((a, b) => a - b));
    return Object.entries(quantiles).map(([part, of]) => ({
      name: `${name}, ${part}`,
      unit,
      ...spreadOf(sorted.map(of)),
    }));
  });
}

async function takeTurns<T>(runners: readonly { run: () => Promise<T> }[], rounds: number): Promise<T[][]> {
  const results = runners.map((): T[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [n, { run }] of runners.entries()) results[n]?.push(await run());
  }
  return results;
}

function spreadOf(values: readonly number[]): Pick<Figure, 'median' | 'min' | 'max'> {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? 0, min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0 };
}

const plain = (number: number): string =>
  number >= 100 ? Math.round(number).toLocaleString('en-US') : number.toPrecision(3);

/** One line per figure, then one per ratio. */
export function report(
  title: string,
  figures: readonly Figure[],
  ratios: readonly [string, string][] = [],
): void {
  console.log(`\n${title}`);
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const { name, unit, median, min, max } of figures) {
    console.log(
      `  ${name.padEnd(width)}  ${plain(median).padStart(10)} ${unit}   (${plain(min)} to ${plain(max)})`,
    );
  }
  for (const [a, b] of ratios) {
    const [x, y] = [a, b].map((name) => figures.find((figure) => figure.name === name)?.median ?? NaN);
    console.log(`  ${a} / ${b} = ${plain((x ?? NaN) / (y ?? NaN))}`);
  }
}

export const milliseconds = (work: () => void): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};
