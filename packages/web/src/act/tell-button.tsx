import type { ReactElement } from 'react';
import type { useTell } from '../api/use-tell.ts';
import { useMessages } from '../app/services.ts';
import { Button } from '../parts/button.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import styles from './act.module.css';
import { isRefused } from './use-asked.ts';
import type { Asking } from './use-asked.ts';

type Props = {
  asked: Asking;
  tell: ReturnType<typeof useTell>;
  /** What the button says while the terms do not forbid it. */
  says?: string;
};

/**
 * Tells what was asked about. What the terms forbid can be told all the same, since it may have happened, and the
 * button says so; what cannot follow cannot, and the reason stands once, above.
 */
export function TellButton({ asked, tell, says }: Props): ReactElement {
  const { act } = useMessages();
  const isForbidden = asked.data?.answer === 'forbidden' && !asked.error;
  const refused = isRefused(asked);
  const words = refused ? act.cannot : isForbidden ? act.tellAnyway : (says ?? act.tell);
  return (
    <>
      {tell.error && !asked.error && <ProblemNotice error={tell.error} />}
      {!refused && <p className={styles.explain}>{isForbidden ? act.alwaysForbidden : act.always}</p>}
      <Button type="submit" look={isForbidden ? undefined : 'primary'} disabled={refused || tell.isPending}>
        {tell.isPending ? act.telling : words}
      </Button>
    </>
  );
}
