import { useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useChoose } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { EndingCard } from './ending-card.tsx';
import { FreezeList } from './freeze-list.tsx';
import styles from './renewal.module.css';
import { Total } from './total.tsx';

const beginning = '0001-01-01';

/** What ends when, what either choice would come to, and what was frozen. */
export function Renewal(): ReactElement {
  const { messages } = useServices();
  const words = messages.renewal;
  const { by, past } = useSearch({ strict: false });
  const { renewals, totals } = useReading('/v1/orgs/{org}/renewals', {
    query: { until: by, from: past === 'yes' ? beginning : undefined },
  });
  const isFiltered = by !== undefined || past !== undefined;
  return (
    <>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <Button small icon="print" className="not-printed" onClick={() => window.print()}>
          {words.print}
        </Button>
      </header>
      <p className={styles.says}>{words.says}</p>
      <section aria-labelledby="ends" className={styles.part}>
        <div className={styles.partHead}>
          <h2 id="ends">{words.ends}</h2>
          <Tools by={by} past={past} />
        </div>
        {renewals.length === 0 && <Notice>{isFiltered ? words.none : words.noneYet}</Notice>}
        <ul className={styles.endings}>
          {renewals.map((ending) => (
            <EndingCard key={ending.enrollment} ending={ending} />
          ))}
        </ul>
        {totals.open > 1 && <Total totals={totals} />}
      </section>
      <FreezeList />
    </>
  );
}

function Tools({ by, past }: { by: string | undefined; past: string | undefined }): ReactElement {
  const { messages } = useServices();
  const words = messages.renewal;
  const choose = useChoose();
  return (
    <div className={`${styles.tools} not-printed`}>
      <label>
        {words.endsBy}
        <input
          type="date"
          value={by ?? ''}
          onChange={({ target }) => choose({ by: target.value || undefined })}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={past === 'yes'}
          onChange={({ target }) => choose({ past: target.checked ? 'yes' : undefined })}
        />
        {words.past}
      </label>
    </div>
  );
}
