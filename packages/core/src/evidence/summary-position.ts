import type { Position, PositionLine } from '../books/position.ts';
import { table } from './html.ts';
import type { Cell } from './html.ts';

/** The four numbers, under the names that they have everywhere. */
const numbers = ['Entitled', 'Assigned now', 'Peak', 'Activations consumed'];

export function positionTable(title: string, { on, lines, counts }: Position): string {
  const cells = (line: PositionLine): Cell[] => {
    const { entitled, unit, assignedNow, peak, activationsConsumed } = line.numbers;
    return [
      line.thing,
      line.product,
      line.under,
      line.until,
      unit,
      entitled,
      assignedNow,
      peak,
      activationsConsumed,
      line.counted && `${line.counted.number} on ${line.counted.on}, difference ${line.counted.difference}`,
    ];
  };
  const headings = ['Thing', 'Product', 'Under', 'Until', 'Unit', ...numbers, 'Counted by Microsoft'];
  const counted = counts.map(({ product, on: day, by, licenses, assigned }) => [
    product,
    day,
    by,
    licenses.ours,
    licenses.theirs,
    assigned.ours,
    assigned.theirs,
  ]);
  const theirs = ['Product', 'On', 'By', 'Licenses, ours', 'theirs', 'Assigned, ours', 'theirs'];
  return `<h2>${title}: end of ${on}</h2>
${table(headings, lines.map(cells), { file: 'position.json', none: 'Nothing was on record.' })}
${counts.length > 0 ? table(theirs, counted, { file: 'position.json', none: '' }) : ''}`;
}
