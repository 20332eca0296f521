import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Import } from '../../api/use-import.ts';
import { useMessages } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import { HowToRead } from './how-to-read.tsx';
import type { How } from './how-to-read.tsx';
import { useAgain } from './use-again.ts';
import styles from './imports.module.css';

/** Compares the same file again, on another day or with another order of dates. */
export function Otherwise({ one }: { one: Import }): ReactElement {
  const words = useMessages().imports;
  const [how, setHow] = useState<How>({ on: one.on });
  const { again, compare } = useAgain(one.id);
  return (
    <details>
      <summary>{words.otherwise}</summary>
      <form
        className={styles.otherwise}
        onSubmit={(event) => {
          event.preventDefault();
          compare(how);
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
