import { Suspense } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { NumberLink } from '../../parts/number-link.tsx';
import type { NumberName } from '../../parts/number-link.tsx';
import { Card } from '../../parts/card.tsx';
import { Counted, ProductCounted } from './counted.tsx';
import styles from './benefit.module.css';
import { differenceOf } from './rows.ts';
import type { Line } from './rows.ts';

const four = ['entitled', 'assignedNow', 'peak', 'activationsConsumed'] as const;
const parts = ['granted', 'drawn', 'lapsed', 'left', 'over'] as const;

type Shown = { name: NumberName; value: number | string | undefined; unit?: string };

/** Of a credit the parts of its money; of an entitlement of credits what all of them come to. */
function shownOf({ numbers, pieces }: Line): Shown[] {
  const { unit } = numbers;
  const money: typeof numbers.money = numbers.money ?? pieces?.money;
  const own = numbers.money ? [] : money ? four.slice(0, 1) : four;
  return [
    ...own.map((name) => ({ name, value: numbers[name], unit })),
    ...parts.map((name) => ({ name, value: money?.[name] })),
  ].filter(({ value }) => value !== undefined);
}

/** The numbers of one thing, each of which opens, and its two ends apart. */
export function Numbers({ line }: { line: Line }): ReactElement {
  const { messages } = useServices();
  const { thing, sku } = line;
  return (
    <Card title={messages.benefits.numbers} id="numbers">
      <dl className={styles.tiles}>
        {shownOf(line).map(({ name, value = '', unit }) => (
          <Tile key={name} name={messages.numbers[name]} note={unit && messages.record.unit(unit)}>
            <NumberLink thing={thing} number={name} value={value} />
          </Tile>
        ))}
        {differenceOf(line) !== undefined && (
          <Tile name={messages.benefits.counted} note={<CountedBy line={line} />}>
            <Counted line={line} />
          </Tile>
        )}
        {sku !== undefined && (
          <Suspense>
            <OfProduct sku={sku} />
          </Suspense>
        )}
        <Ends line={line} />
      </dl>
    </Card>
  );
}

/** What a tool counts of the whole product. */
function OfProduct({ sku }: { sku: string }): ReactElement | null {
  const { messages, format } = useServices();
  const words = messages.benefits;
  const { counts } = useReading('/v1/orgs/{org}/position', { query: { thing: sku } });
  const [count] = counts;
  if (!count) return null;
  return (
    <Tile
      name={words.counted}
      note={`${words.ofProduct}, ${words.countedBy(format.shortDay(count.on), count.by)}`}
    >
      <span className={styles.product}>
        <ProductCounted count={count} />
      </span>
    </Tile>
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
  const words = messages.benefits;
  const of = counted ?? numbers.money?.counted ?? pieces?.counted;
  if (!of) return null;
  return (
    <>
      {'what' in of && `${words.countedWhat[of.what]}, `}
      {'by' in of ? words.countedBy(format.shortDay(of.on), of.by) : format.shortDay(of.on)}
    </>
  );
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
