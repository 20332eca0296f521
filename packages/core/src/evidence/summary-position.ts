import type { Money } from '../catalog/credit.ts';
import type { Position, PositionLine } from '../books/position.ts';
import { table } from './html.ts';
import type { Cell } from './html.ts';

/** The four numbers, under the names that they have everywhere. */
const numbers = ['Entitled', 'Assigned now', 'Peak', 'Activations consumed'];

const moneyOf = ({ granted, drawn, lapsed, left, over }: Money): string =>
  `${drawn} drawn, ${lapsed} lapsed and ${left} left of ${granted}${over ? `; ${over} beyond it` : ''}`;

export function positionTable(title: string, { on, lines, counts }: Position): string {
  const hasMoney = lines.some((line) => line.numbers.money !== undefined);
  const cells = (line: PositionLine): Cell[] => {
    const { entitled, unit, assignedNow, peak, activationsConsumed, money } = line.numbers;
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
      ...(hasMoney ? [money && moneyOf(money)] : []),
      line.counted && `${line.counted.number} on ${line.counted.on}, difference ${line.counted.difference}`,
    ];
  };
  const headings = [
    'Thing',
    'Product',
    'Under',
    'Until',
    'Unit',
    ...numbers,
    ...(hasMoney ? ['Money'] : []),
    'Counted by Microsoft',
  ];
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
