import type { ReactElement, ReactNode } from 'react';
import { useServices } from '../../app/services.ts';
import { NumberLink } from '../../parts/number-link.tsx';
import type { NumberName } from '../../parts/number-link.tsx';
import { Card } from '../../parts/card.tsx';
import { Counted } from './counted.tsx';
import styles from './benefit.module.css';
import { differenceOf } from './rows.ts';
import type { Line } from './rows.ts';

const four = ['entitled', 'assignedNow', 'peak', 'activationsConsumed'] as const;
const parts = ['granted', 'drawn', 'lapsed', 'left', 'over'] as const;

/** The numbers of one thing, each of which opens, and its two ends apart. */
export function Numbers({ line }: { line: Line }): ReactElement {
  const { messages } = useServices();
  const { thing, numbers } = line;
  const { money, unit } = numbers;
  const names: readonly NumberName[] = money ? parts : four;
  return (
    <Card title={messages.benefits.numbers} id="numbers">
      <dl className={styles.tiles}>
        {names.map((name) => {
          const value = money ? money[name as keyof typeof money] : numbers[name as keyof typeof numbers];
          if (typeof value !== 'number' && typeof value !== 'string') return null;
          return (
            <Tile key={name} name={messages.numbers[name]} note={money ? undefined : unit}>
              <NumberLink thing={thing} number={name} value={value} />
            </Tile>
          );
        })}
        {differenceOf(line) !== undefined && (
          <Tile name={messages.benefits.counted} note={<CountedBy line={line} />}>
            <Counted line={line} />
          </Tile>
        )}
        <Ends line={line} />
      </dl>
    </Card>
  );
}

function Ends({
  line: { until, ended, serviceUntil, serviceExpected, pieces },
}: {
  line: Line;
}): ReactElement {
  const { messages, format } = useServices();
  const words = messages.benefits;
  const service = serviceUntil ?? pieces?.serviceUntil;
  const expected =
    serviceExpected !== undefined && serviceExpected !== service
      ? words.expected(format.day(serviceExpected))
      : undefined;
  return (
    <>
      {until !== undefined && (
        <Tile name={words.right} note={ended ? words.endedOn(format.shortDay(until)) : undefined}>
          <span className={ended ? styles.ended : undefined}>{format.shortDay(until)}</span>
        </Tile>
      )}
      {(service !== undefined || expected !== undefined) && (
        <Tile name={words.service} note={expected}>
          {service === undefined ? '–' : format.shortDay(service)}
        </Tile>
      )}
    </>
  );
}

function CountedBy({ line: { counted, numbers, pieces } }: { line: Line }): ReactElement | null {
  const { messages, format } = useServices();
  const by = counted ?? numbers.money?.counted;
  if (by) return <>{messages.benefits.countedBy(format.shortDay(by.on), by.by)}</>;
  return pieces?.counted ? <>{format.shortDay(pieces.counted.on)}</> : null;
}

type TileProps = { name: string; note?: ReactNode; children: ReactNode };

const Tile = ({ name, note, children }: TileProps): ReactElement => (
  <div className={styles.tile}>
    <dt>{name}</dt>
    <dd>
      <span className={styles.big}>{children}</span>
      {note !== undefined && <span className={styles.unit}>{note}</span>}
    </dd>
  </div>
);
