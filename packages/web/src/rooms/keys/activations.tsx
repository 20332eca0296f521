import type { ReactElement } from 'react';
import { addDays } from '@benefolio/core';
import type { Day } from '@benefolio/core';
import type { Read } from '../../api/read.ts';
import { useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { EventStrip } from '../../parts/chart/event-strip.tsx';
import { ActLink, ClauseLink, ThingLink } from '../../parts/links.tsx';
import { ForecastSays } from './forecast.tsx';
import styles from './keys.module.css';

type Shown = Read<'/v1/orgs/{org}/keys/{thing}/activations'>;

/** Every activation of a key on a line of time, what it consumed and why, and when the key runs out. */
export function Activations({ thing }: { thing: string }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.keys;
  const { on, activations, forecast } = useReading('/v1/orgs/{org}/keys/{thing}/activations', {
    path: { thing },
  });
  const first = activations[0]?.on;
  const out = forecast?.on;
  const span = { from: first ?? on, to: addDays((out !== undefined && out > on ? out : on) as Day, 7) };
  return (
    <>
      {forecast && <ForecastSays forecast={forecast} />}
      {first === undefined ? (
        <p>{words.none}</p>
      ) : (
        <>
          <EventStrip
            title={words.time}
            says={words.timeSays}
            span={span}
            marks={activations.map(({ seq, on: day, machine, consumed }) => ({
              key: String(seq),
              on: day,
              full: consumed > 0,
              says: `${format.shortDay(day)}: ${machine}, ${words.consumed} ${format.number(consumed)}`,
            }))}
            flag={out === undefined ? undefined : { on: out, says: words.runsOut }}
            table={{ beside: <Why activations={activations} /> }}
          />
        </>
      )}
      <p className="not-printed">
        <ActLink act={`${thing} activated`} small>
          {words.askNext}
        </ActLink>
      </p>
    </>
  );
}

/** The last first: what each consumed, and the clause that says so. */
function Why({ activations }: { activations: Shown['activations'] }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.keys;
  return (
    <div className={styles.why} role="group" aria-label={words.why} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.chart.day}</th>
            <th scope="col">{words.machine}</th>
            <th scope="col" className={styles.end}>
              {words.consumed}
            </th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {activations.toReversed().map(({ seq, on, machine, consumed, finding }) => (
            <tr key={seq}>
              <td>
                <ThingLink thing={`entry-${seq}`}>{format.shortDay(on)}</ThingLink>
              </td>
              <td>{machine}</td>
              <td className={styles.end}>{format.number(consumed)}</td>
              <td>
                {finding && (
                  <>
                    {finding.why} <ClauseLink clause={finding.clause} />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
