// Facts by chance from a seed: the same seed gives the same facts on every machine.
import type { Plain } from './engines.ts';
import type { Shape } from './shapes.ts';

/** A chance between 0 and 1, again and again (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const dayLength = 86_400_000;

/** Days since 1970-01-01, by the calendar of the platform and not by ours. */
export const numberOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;
export const dayOfNumber = (number: number): string =>
  new Date(number * dayLength).toISOString().slice(0, 'YYYY-MM-DD'.length);

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Facts as the other engines take them: days as numbers, what is absent left out. */
export const plainOf = (facts: Record<string, unknown>): Plain =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, isDay(value) ? numberOfDay(value) : (value as string)]),
  );

const first = numberOfDay('2023-11-01');
const years = 1200;

/** Makes facts of a shape: half of them wholly by chance, half a given case with one fact changed. */
export function factsBy(
  chance: () => number,
  { around, days = {}, choices = {}, edges = [] }: Shape,
  cases: readonly Record<string, unknown>[],
): () => Record<string, unknown> {
  const one = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)] as T;
  const near = [0, 0, 1, ...edges, ...edges];
  const dayNear = (on: number): string => {
    const far = chance() < 0.3 ? Math.floor(chance() * 800) : one(near);
    return dayOfNumber(chance() < 0.7 ? on - far : on + far);
  };
  const names = [...Object.keys(days), ...Object.keys(choices)];
  const valueOf = (name: string, on: number): unknown => {
    const instead = days[name];
    if (!instead) return one(choices[name] ?? []);
    return instead.length > 0 && chance() < 0.25 ? one(instead) : dayNear(on);
  };
  return () => {
    const start = cases.length > 0 && chance() < 0.5 ? one(cases) : undefined;
    if (start) {
      const name = one(['on', ...names]);
      const on = numberOfDay(String(start['on']));
      return { ...start, [name]: name === 'on' ? dayNear(on) : valueOf(name, on) };
    }
    const day =
      around === undefined ? dayOfNumber(first + Math.floor(chance() * years)) : dayNear(numberOfDay(around));
    const on = numberOfDay(day);
    return {
      on: day,
      ...Object.fromEntries(names.map((name) => [name, valueOf(name, on)])),
    };
  };
}
