/** A number with its noun: `1 row`, `2,000 rows`. Numbers come written, and one is written `1` in each of our languages. */
export const counted = (count: string, one: string, many: string): string =>
  `${count} ${count === '1' ? one : many}`;
