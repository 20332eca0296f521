import { isDay } from '@benefolio/core';
import type { Day } from '@benefolio/core';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

const dated = /\bupdated:?\s+(\p{L}+)\s+(\d{1,2}),?\s+(\d{4})/iu;
/** It stands on the first page. */
const firstLines = 80;
const firstCharacters = 10_000;

/** The day on which a copy of the Guide says that it was updated. */
export function updatedIn(lines: readonly string[]): Day | undefined {
  const head = lines.slice(0, firstLines).join(' ').slice(0, firstCharacters);
  const [, month = '', day = '', year = ''] = dated.exec(head) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  const text = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}
