import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';

export function Today(): ReactElement {
  const { messages, format } = useServices();
  const { deadlines } = useReading('/v1/orgs/{org}/deadlines');
  return (
    <>
      <h1>{messages.app.today}</h1>
      <ul>
        {deadlines.slice(0, 30).map((d, n) => (
          <li key={n}>
            {format.shortDay(d.on)} {d.thing} {d.what}
          </li>
        ))}
      </ul>
    </>
  );
}
