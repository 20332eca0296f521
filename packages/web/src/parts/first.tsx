import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useServices } from '../app/services.ts';
import { Button } from './button.tsx';

type Props<T> = { of: readonly T[]; many: number; children: (shown: readonly T[]) => ReactNode };

/** The first of a list, and a button for as many more. */
export function First<T>({ of, many, children }: Props<T>): ReactElement {
  const { messages, format } = useServices();
  const [most, setMost] = useState(many);
  const more = Math.min(many, of.length - most);
  return (
    <>
      {children(of.slice(0, most))}
      {more > 0 && (
        <p className="not-printed">
          <Button small onClick={() => setMost(most + many)}>
            {messages.table.more(format.number(more), format.number(of.length))}
          </Button>
        </p>
      )}
    </>
  );
}
