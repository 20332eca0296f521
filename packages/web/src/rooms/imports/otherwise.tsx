import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useReadAgain } from '../../api/use-import.ts';
import type { Import } from '../../api/use-import.ts';
import { useOrg } from '../../api/use-read.ts';
import { useMessages } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import { HowToRead } from './how-to-read.tsx';
import type { How } from './how-to-read.tsx';
import styles from './imports.module.css';

/** Compares the same file again, on another day or with another order of dates. */
export function Otherwise({ one }: { one: Import }): ReactElement {
  const words = useMessages().imports;
  const org = useOrg();
  const navigate = useNavigate();
  const [how, setHow] = useState<How>({ on: one.on });
  const again = useReadAgain(one.id);
  return (
    <details>
      <summary>{words.otherwise}</summary>
      <form
        className={styles.otherwise}
        onSubmit={(event) => {
          event.preventDefault();
          again.mutate(how, {
            onSuccess: (done) =>
              void navigate(
                'state' in done
                  ? { to: '/orgs/$org/imports', params: { org } }
                  : { to: '/orgs/$org/imports/$id', params: { org, id: done.id }, replace: true },
              ),
          });
        }}
      >
        <p className={styles.says}>{words.otherwiseSays}</p>
        <HowToRead how={how} onChange={setHow} />
        <Button type="submit" disabled={again.isPending}>
          {words.again}
        </Button>
        {again.error && <ProblemNotice error={again.error} />}
      </form>
    </details>
  );
}
