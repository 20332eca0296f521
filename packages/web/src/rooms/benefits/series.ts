import type { components } from '@benefolio/client';

export type Series = components['schemas']['Series'];
type Point = Series['points'][number];

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** What was drawn in each month from the first to the last that has any, exact. `less`: one amount less another. */
export function monthsOf(points: readonly Point[], less: (a: string, b: string) => string) {
  const months = new Map<string, { first: string; last: string }>();
  let before: string | undefined;
  for (const { on, value } of points) {
    if (typeof value !== 'string') continue;
    const month = on.slice(0, 7);
    months.set(month, { first: months.get(month)?.first ?? before ?? value, last: value });
    before = value;
  }
  const all: { month: string; drawn: string }[] = [];
  const ends = [...months.keys()];
  let standing = '';
  for (let month = ends[0] ?? ''; month !== '' && month <= (ends.at(-1) ?? ''); month = monthAfter(month)) {
    const { first, last } = months.get(month) ?? { first: standing, last: standing };
    all.push({ month: `${month}-01`, drawn: less(last, first) });
    standing = last;
  }
  return all;
}

/** Whether a picture of it would show more than a line that is on or off. */
export const isWorthAPicture = (series: readonly Series[]): boolean =>
  series.some(({ points }) =>
    points.some(({ value }) => (typeof value === 'number' ? value > 1 : Number.parseFloat(value) > 0)),
  );

/** The pictures of one product: its numbers by unit. */
export const byProduct = (series: readonly Series[]): { of: string; unit: string; series: Series[] }[] =>
  [...Map.groupBy(series, ({ of, unit }) => `${of}\n${unit}`).values()].map((own) => ({
    of: own[0]?.of ?? '',
    unit: own[0]?.unit ?? '',
    series: own,
  }));
