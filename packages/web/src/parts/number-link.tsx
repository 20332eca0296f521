import { Link } from '@tanstack/react-router';
import type { components } from '@benefolio/client';
import type { ReactElement } from 'react';
import { withWords } from '../app/choose.ts';
import { useServices } from '../app/services.ts';
import styles from './number-link.module.css';

export type NumberName = components['schemas']['NumberName'];

/** Writes a number, an exact amount or `unknown` as people read it. */
export function useWrite(): (value: number | string) => string {
  const { messages, format } = useServices();
  return (value) => {
    if (typeof value === 'number') return format.number(value);
    return value === 'unknown' ? messages.numbers.unknown : format.amount(value);
  };
}

type Props = { thing: string; number: NumberName; value: number | string };

/** A number that opens what adds up to it, over the page. */
export function NumberLink({ thing, number, value }: Props): ReactElement {
  const { messages } = useServices();
  const write = useWrite();
  return (
    <Link
      to="."
      search={withWords({ number: `${thing} ${number}` })}
      resetScroll={false}
      className={styles.number ?? ''}
      data-zero={value === 0 || undefined}
      aria-label={messages.numbers.open(messages.numbers[number], thing, write(value))}
    >
      {write(value)}
    </Link>
  );
}
