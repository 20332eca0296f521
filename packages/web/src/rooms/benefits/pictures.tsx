import { subtractAmounts } from '@benefolio/core';
import type { Amount } from '@benefolio/core';
import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { BarChart } from '../../parts/chart/bar-chart.tsx';
import type { Span } from '../../parts/chart/scale.ts';
import { StepChart } from '../../parts/chart/step-chart.tsx';
import { useWrite } from '../../parts/number-link.tsx';
import { monthsOf } from './series.ts';
import type { Series } from './series.ts';

type Props = {
  series: readonly Series[];
  span: Span;
};

const pointsOf = (series: readonly Series[], number: Series['number']): Series['points'] | undefined =>
  series.find((one) => one.number === number)?.points;

const less = (a: string, b: string): string => subtractAmounts(a as Amount, b as Amount);

/** The pictures of a thing or product over a period: of money what is left, of others the use, and what is left of a key. */
export function Pictures({ series, span }: Props): ReactElement {
  const { messages } = useServices();
  const write = useWrite();
  const { numbers, benefits: words } = messages;
  const [left, drawn] = [pointsOf(series, 'left'), pointsOf(series, 'drawn')];
  if (left) {
    return (
      <>
        <StepChart
          title={words.moneyLeft}
          span={span}
          lines={[{ label: numbers.left, look: 'main', points: left }]}
          write={write}
        />
        {drawn && <Months title={words.drawnByMonth} points={drawn} />}
      </>
    );
  }
  const entitled = pointsOf(series, 'entitled') ?? [];
  const consumed = pointsOf(series, 'activationsConsumed');
  const activations = pointsOf(series, 'activationsLeft');
  const assigned = pointsOf(series, 'assignedNow') ?? [];
  return (
    <>
      <StepChart
        title={words.inUse}
        span={span}
        lines={[
          { label: numbers.assignedNow, look: 'main', points: assigned },
          { label: numbers.entitled, look: 'limit', points: entitled },
          ...(consumed
            ? [{ label: numbers.activationsConsumed, look: 'other' as const, points: consumed }]
            : []),
        ]}
        write={write}
      />
      {activations && (
        <StepChart
          title={numbers.activationsLeft}
          span={span}
          lines={[{ label: numbers.activationsLeft, look: 'main', points: activations }]}
          write={write}
        />
      )}
    </>
  );
}

function Months({ title, points }: { title: string; points: Series['points'] }): ReactElement | null {
  const { messages, format } = useServices();
  const write = useWrite();
  const months = monthsOf(points, less);
  if (months.length < 2) return null;
  return (
    <BarChart
      title={title}
      heads={[messages.chart.month, messages.numbers.drawn]}
      bars={months.map(({ month, drawn }) => ({
        name: format.month(month),
        short: format.shortMonth(month),
        value: drawn,
      }))}
      write={write}
    />
  );
}
