import { useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { ReactElement } from 'react';
import { useRead } from '../../api/use-read.ts';
import { useChoose } from '../../app/choose.ts';
import { Pending } from '../../app/pages.tsx';
import { useServices } from '../../app/services.ts';
import { Field } from '../../parts/field.tsx';
import { BackLink } from '../../parts/back-link.tsx';
import styles from './audit.module.css';
import { lastYear } from './period.ts';
import { Readiness } from './readiness.tsx';

/** What would be missing if somebody asked for a period today. Nothing is recorded by looking. */
export function ReadinessPage(): ReactElement {
  const { messages } = useServices();
  const words = messages.audit;
  const { today } = useRead('/v1/orgs/{org}');
  const asked: { from?: string; to?: string } = useSearch({ strict: false });
  const { from, to } = { ...lastYear(today), ...asked };
  const choose = useChoose();
  return (
    <>
      <header className={styles.head}>
        <BackLink to="/orgs/$org/audit">{words.title}</BackLink>
        <h1>{words.readiness.page}</h1>
        <p className={styles.says}>{words.readiness.explain}</p>
        <div className={styles.does}>
          <Field label={words.letter.from}>
            <input
              type="date"
              value={from}
              max={to}
              required
              onChange={({ target }) => target.value && choose({ from: target.value, to }, true)}
            />
          </Field>
          <Field label={words.letter.to}>
            <input
              type="date"
              value={to}
              min={from}
              required
              onChange={({ target }) => target.value && choose({ from, to: target.value }, true)}
            />
          </Field>
        </div>
      </header>
      <section className={styles.card} aria-labelledby="readiness">
        <h2 id="readiness">{words.readiness.title}</h2>
        <Suspense fallback={<Pending />}>
          <Readiness from={from} to={to} />
        </Suspense>
      </section>
    </>
  );
}
