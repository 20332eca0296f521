import { ClientProblem } from '@benefolio/client';
import type { ReactElement } from 'react';
import { useMessages } from '../app/services.ts';
import { Button } from './button.tsx';
import { Marked, sentence } from './marked.tsx';
import { Notice } from './notice.tsx';

type Props = { error: unknown; again?: () => void };

/** What was wrong, and what to do about it. */
export function ProblemNotice({ error, again }: Props): ReactElement {
  const { app } = useMessages();
  const problem = error instanceof ClientProblem ? error : undefined;
  const id = problem?.body.id;
  return (
    <Notice kind="error" actions={again && <Button onClick={again}>{app.again}</Button>}>
      <p>
        <strong>
          <Marked
            text={sentence(problem?.message ?? (error instanceof Error ? error.message : String(error)))}
          />
        </strong>
      </p>
      {problem && (
        <p>
          <Marked text={sentence(problem.cure)} />
        </p>
      )}
      {id !== undefined && <p>{app.ourFault(id)}</p>}
    </Notice>
  );
}
