import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { ReactElement } from 'react';
import { withWords } from '../../app/choose.ts';
import { Pending } from '../../app/pages.tsx';
import { useServices } from '../../app/services.ts';
import styles from './benefits.module.css';
import { BehindDialog } from './behind-dialog.tsx';
import { Counts } from './counts.tsx';
import { List } from './list.tsx';
import { ProductPictures } from './product-pictures.tsx';
import { useBenefitsSearch } from './words.ts';

const views = [
  { view: undefined, word: 'list' },
  { view: 'pictures', word: 'pictures' },
  { view: 'counts', word: 'counts' },
] as const;

/** Everything granted: as a list, as pictures of the last year, and beside what Microsoft counts. */
export function Benefits(): ReactElement {
  const { messages } = useServices();
  const words = messages.benefits;
  const { view } = useBenefitsSearch();
  return (
    <>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <nav className={`${styles.views} not-printed`} aria-label={words.views}>
          {views.map((one) => (
            <Link
              key={one.word}
              to="."
              search={withWords({ view: one.view })}
              resetScroll={false}
              activeOptions={{ exact: true, includeSearch: true }}
            >
              {words[one.word]}
            </Link>
          ))}
        </nav>
      </header>
      <Suspense fallback={<Pending />}>
        {view === 'pictures' ? <ProductPictures /> : view === 'counts' ? <Counts /> : <List />}
      </Suspense>
      <BehindDialog />
    </>
  );
}
