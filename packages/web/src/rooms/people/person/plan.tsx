import type { ReactElement } from 'react';
import { useTell } from '../../../api/use-tell.ts';
import { useServices } from '../../../app/services.ts';
import { Button } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { ProblemNotice } from '../../../parts/problem.tsx';
import { Recorded } from './recorded.tsx';
import type { Leaver } from './use-person.ts';

/** A day that is to come is announced, so that each line of the plan falls due on it; or moved, or taken back. */
export function Plan({ leaver: { person, on, announced } }: { leaver: Leaver }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.people.left;
  const tell = useTell();
  const isKept = announced === on;
  const keep = (
    <Button
      look="primary"
      disabled={tell.isPending}
      onClick={() => tell.mutate({ events: [{ thing: person, event: 'leaving-announced', from: on }] })}
    >
      {announced === undefined ? words.announce(format.day(on)) : words.move(format.day(on))}
    </Button>
  );
  const drop = (
    <Button
      look="quiet"
      disabled={tell.isPending}
      onClick={() => tell.mutate({ events: [{ thing: person, event: 'leaving-dropped' }] })}
    >
      {words.stays}
    </Button>
  );
  return (
    <>
      <Notice
        actions={
          <span className="not-printed">
            {!isKept && keep} {announced !== undefined && drop}
          </span>
        }
      >
        {announced === undefined ? words.plan : words.announced(format.day(announced))}
      </Notice>
      {tell.data && <Recorded seqs={tell.data.entries.map(({ seq }) => seq)} />}
      {tell.error && <ProblemNotice error={tell.error} />}
    </>
  );
}
