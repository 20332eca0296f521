import { ClientProblem } from '@benefolio/client';
import type { ReactElement } from 'react';
import { useMessages } from '../app/services.ts';
import { Button } from './button.tsx';
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
          {sentence(problem?.message ?? (error instanceof Error ? error.message : String(error)))}
        </strong>
      </p>
      {problem && <p>{sentence(problem.cure)}</p>}
      {id !== undefined && <p>{app.ourFault(id)}</p>}
    </Notice>
  );
}

/** Problems are written in lower case, to stand anywhere; here they are sentences. */
const sentence = (text: string): string => {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
};
