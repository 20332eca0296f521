// How figures are taken here: contestants in turn, round by round, so that a slow moment of the machine hits all of
// them; the median of the rounds is what counts.

export type Contestant = { name: string; unit: string; run: () => Promise<number> };
export type Figure = { name: string; unit: string; median: number; min: number; max: number };

/** Runs every contestant once per round and gives the median, lowest and highest of each. */
export async function interleave(contestants: readonly Contestant[], rounds: number): Promise<Figure[]> {
  const results = contestants.map(() => [] as number[]);
  for (let round = 0; round < rounds; round++) {
    for (const [n, contestant] of contestants.entries()) results[n]?.push(await contestant.run());
  }
  return contestants.map(({ name, unit }, n) => {
    const sorted = (results[n] ?? []).sort((a, b) => a - b);
    return {
      name,
      unit,
      median: sorted[sorted.length >> 1] ?? 0,
      min: sorted[0] ?? 0,
      max: sorted.at(-1) ?? 0,
    };
  });
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
