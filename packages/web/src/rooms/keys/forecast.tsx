import type { ReactElement } from 'react';
import type { components } from '@benefolio/client';
import { useServices } from '../../app/services.ts';
import styles from './keys.module.css';

type Forecast = components['schemas']['Forecast'];

/** When a key runs out at the pace it has, how that is reckoned, and that it is no promise. */
export function ForecastSays({ forecast }: { forecast: Forecast }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.keys;
  const { answer, left, from, days, consumed, on, endsBefore, missing = [] } = forecast;
  const says = {
    'runs-out': () => words.forecastDay(format.day(on ?? '')),
    'used-up': () => words.forecastUsedUp,
    'no-pace': () => words.forecastNoPace(format.number(days)),
    ended: () => words.forecastEnded,
    unknown: () => words.forecastUnknown(missing.join(', ')),
  }[answer]();
  return (
    <div className={styles.forecast}>
      <h3>{words.forecastTitle}</h3>
      <p>
        <strong>{says}</strong> {endsBefore !== undefined && words.before(format.day(endsBefore))}
      </p>
      {answer === 'runs-out' && (
        <p className={styles.quiet}>
          {words.how({
            consumed: format.number(consumed),
            days: format.number(days),
            from: format.day(from),
            left: typeof left === 'number' ? format.number(left) : messages.numbers.unknown,
          })}
        </p>
      )}
    </div>
  );
}
