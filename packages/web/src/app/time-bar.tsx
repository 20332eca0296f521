import { addDays, daysBetween, isDay } from '@benefolio/core';
import type { Day } from '@benefolio/core';
import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useRead } from '../api/use-read.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useChoose } from './choose.ts';
import { useServices } from './services.ts';
import { isTravelling, useTime } from './time.ts';
import type { Time } from './time.ts';
import shell from './shell.module.css';
import styles from './time-bar.module.css';

/** Only who travels needs it. */
const LateFacts = lazy(async () => ({ default: (await import('./late-facts.tsx')).LateFacts }));

/** Puts the time looked at into the address; every page reads it from there. */
function useTravel(): (time: Time) => void {
  const choose = useChoose();
  return ({ on, knownAt }) => choose({ on, knownAt, time: on === undefined ? undefined : 'open' }, true);
}

/** Opens the bar: it stays open in the address, so that the back button closes it. */
export function TimeButton(): ReactElement {
  const { messages, format } = useServices();
  const choose = useChoose();
  const time = useTime();
  const { time: bar } = useSearch({ strict: false });
  const toggle = (): void =>
    bar === 'open'
      ? choose({ time: undefined, on: undefined, knownAt: undefined })
      : choose({ time: 'open' });
  return (
    <Button look="quiet" icon="clock" aria-expanded={bar === 'open' || isTravelling(time)} onClick={toggle}>
      <span className={shell.word}>
        {time.on === undefined ? messages.time.open : format.shortDay(time.on)}
      </span>
    </Button>
  );
}

/** The slider over the whole record, and what it says while it is on. */
export function TimeBar(): ReactElement | null {
  const { time: bar } = useSearch({ strict: false });
  const time = useTime();
  return bar === 'open' || isTravelling(time) ? <OpenBar time={time} /> : null;
}

function OpenBar({ time }: { time: Time }): ReactElement {
  const { messages } = useServices();
  const words = messages.time;
  const { today } = useRead('/v1/orgs/{org}');
  const travel = useTravel();
  const on = time.on ?? today;
  return (
    <section
      className={`${styles.bar} ${isTravelling(time) ? styles.travelling : ''} not-printed`}
      aria-label={words.open}
    >
      <Saying time={time} />
      <DaySlider on={on} go={(day) => travel({ on: day, knownAt: time.knownAt && day })} />
      <KnownThen
        isOn={time.knownAt !== undefined}
        choose={(then) => travel({ on, knownAt: then ? on : undefined })}
      />
      {isTravelling(time) && <Button onClick={() => travel({})}>{words.back}</Button>}
      {isTravelling(time) && (
        <Suspense>
          <LateFacts time={time} />
        </Suspense>
      )}
    </section>
  );
}

function Saying({ time }: { time: Time }): ReactElement | null {
  const { messages, format } = useServices();
  const { today } = useRead('/v1/orgs/{org}');
  if (!isTravelling(time)) return null;
  const day = format.day(time.on ?? today);
  const known =
    time.knownAt && (time.knownAt.includes('T') ? format.instant(time.knownAt) : format.day(time.knownAt));
  return (
    <p className={styles.says} role="status">
      {known === undefined ? messages.time.showing(day) : messages.time.showingThen(day, known)}{' '}
      {messages.time.noTelling}
    </p>
  );
}

/** Moves at once under the hand, and asks for the day when the hand rests. */
function DaySlider({ on, go }: { on: string; go: (day: string) => void }): ReactElement {
  const { messages, format } = useServices();
  const { today, first = today } = useRead('/v1/orgs/{org}');
  const [day, setDay] = useState(on);
  useEffect(() => setDay(on), [on]);
  useEffect(() => {
    if (day === on) return;
    const rest = setTimeout(() => go(day), 200);
    return () => clearTimeout(rest);
  }, [day]);
  const at = (days: number): string => addDays(first as Day, days);
  const reach = daysBetween(first as Day, today as Day);
  return (
    <div className={styles.slider}>
      <Icon name="clock" />
      <input
        type="range"
        min={0}
        max={Math.max(reach, daysBetween(first as Day, day as Day))}
        value={daysBetween(first as Day, day as Day)}
        aria-label={messages.time.slider}
        aria-valuetext={format.day(day)}
        title={messages.time.first(format.day(first))}
        onChange={({ target }) => setDay(at(target.valueAsNumber))}
      />
      <input
        type="date"
        value={day}
        aria-label={messages.time.asOf}
        onChange={({ target }) => isDay(target.value) && setDay(target.value)}
      />
    </div>
  );
}

/** Ticked under the hand; the page follows when it has been read. */
function KnownThen({ isOn, choose }: { isOn: boolean; choose: (isOn: boolean) => void }): ReactElement {
  const { messages } = useServices();
  const [isTicked, setTicked] = useState(isOn);
  useEffect(() => setTicked(isOn), [isOn]);
  return (
    <label>
      <input
        type="checkbox"
        checked={isTicked}
        onChange={({ target }) => {
          setTicked(target.checked);
          choose(target.checked);
        }}
      />
      {messages.time.knownThen}
    </label>
  );
}
