import { ClientProblem } from '@benefolio/client';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useBack } from '../app/online.ts';
import { isLost } from '../app/queries.ts';
import { useMessages } from '../app/services.ts';
import { Button } from './button.tsx';
import { cureOf, mayPass } from './cure.ts';
import { Marked, sentence } from './marked.tsx';
import { Notice } from './notice.tsx';

type Props = { error: unknown; again?: () => void };

/** What was wrong, and what to do about it. A lost connection is wrong only for as long as it lasts. */
export function ProblemNotice({ error, again }: Props): ReactElement | null {
  const { app } = useMessages();
  const isBack = useBack(isLost(error));
  useEffect(() => {
    if (isBack) again?.();
  }, [isBack]);
  if (!isBack) return <Problem error={error} again={again} />;
  return again ? null : <Notice>{app.back}</Notice>;
}

function Problem({ error, again }: { error: unknown; again: (() => void) | undefined }): ReactElement {
  const { app, cures } = useMessages();
  const problem = error instanceof ClientProblem ? error : undefined;
  const id = problem?.body.id;
  const retry = again && (!problem || mayPass(problem));
  return (
    <Notice kind="error" actions={retry && <Button onClick={again}>{app.again}</Button>}>
      <p>
        <strong>
          <Marked
            text={sentence(problem?.message ?? (error instanceof Error ? error.message : String(error)))}
          />
        </strong>
      </p>
      {problem && (
        <p>
          <Marked text={sentence(cureOf(problem, cures))} />
        </p>
      )}
      {id !== undefined && <p>{app.ourFault(id)}</p>}
    </Notice>
  );
}
