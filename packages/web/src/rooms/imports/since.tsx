import { useEffect } from 'react';
import type { ReactElement } from 'react';
import type { Import } from '../../api/use-import.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import { useAgain } from './use-again.ts';

/** A file of more rows is compared again only when somebody wants it. */
const shortFile = 1000;

/** A preview that entries were recorded after: a short one is compared again by itself, a long one by a button. */
export function Since({ one }: { one: Import }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.imports;
  const { again, compare } = useAgain(one.id);
  const isShort = one.rows <= shortFile;
  useEffect(() => {
    if (isShort) compare({});
    // Once for each preview; the new one takes its place.
  }, []);
  return (
    <>
      <Notice
        actions={
          !isShort && (
            <Button small disabled={again.isPending} onClick={() => compare({})}>
              {words.again}
            </Button>
          )
        }
      >
        {words.since(format.number(one.since ?? 0))}
      </Notice>
      {again.error && <ProblemNotice error={again.error} />}
    </>
  );
}
