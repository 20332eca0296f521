import type { ReactElement } from 'react';
import { useTell } from '../../../api/use-tell.ts';
import { useServices } from '../../../app/services.ts';
import { Button } from '../../../parts/button.tsx';
import { ProblemNotice } from '../../../parts/problem.tsx';
import type { Use } from './use-person.ts';

/** Says, as the person, that it is still so. */
export function Confirm({ use: { use, confirmed }, by }: { use: Use; by: string }): ReactElement {
  const { messages } = useServices();
  const words = messages.people.mine;
  const tell = useTell();
  return (
    <>
      <Button
        small
        look={confirmed ? undefined : 'primary'}
        disabled={tell.isPending}
        onClick={() => tell.mutate({ events: [{ thing: use, event: 'confirmed', by }] })}
      >
        {tell.isPending ? messages.act.telling : words.confirm}
      </Button>
      {tell.data && <span role="status">{words.confirmed(tell.data.entries[0]?.seq ?? 0)}</span>}
      {tell.error && <ProblemNotice error={tell.error} />}
    </>
  );
}
