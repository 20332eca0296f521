import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dataOf } from '@benefolio/client';
import type { ClientProblem, components } from '@benefolio/client';
import type { ReactElement } from 'react';
import { useOrg, useRead } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import styles from './empty-record.module.css';

type Filled = components['schemas']['Filled'];

/** What can be done with a record in which nothing is: the demo, an import, or the steps one by one. */
export function EmptyRecord(): ReactElement {
  const words = useServices().messages.start;
  const org = useOrg();
  const { size } = useRead('/v1/orgs/{org}');
  return (
    <div className={styles.ways}>
      <section className={styles.way} aria-labelledby="guided">
        <h2 id="guided">{words.guided}</h2>
        <p>{words.guidedSays}</p>
        <Link
          to="/orgs/$org/start/$step"
          params={{ org, step: 'offers' }}
          className={buttonClass({ look: 'primary' })}
        >
          {words.guidedDo}
        </Link>
      </section>
      <section className={styles.way} aria-labelledby="import">
        <h2 id="import">{words.import}</h2>
        <p>{words.importSays}</p>
        <Link to="/orgs/$org/imports" params={{ org }} className={buttonClass({})}>
          {words.importDo}
        </Link>
      </section>
      {size === 0 && <Demo />}
    </div>
  );
}

function Demo(): ReactElement {
  const { messages, api } = useServices();
  const words = messages.start;
  const org = useOrg();
  const queries = useQueryClient();
  const fill = useMutation<Filled, ClientProblem>({
    meta: { org },
    mutationFn: () => dataOf(api.POST('/v1/orgs/{org}/demo', { params: { path: { org } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: [org] }),
  });
  return (
    <section className={styles.way} aria-labelledby="demo">
      <h2 id="demo">{words.demo}</h2>
      <p>{words.demoSays}</p>
      <Button disabled={fill.isPending} onClick={() => fill.mutate()}>
        {fill.isPending ? words.demoFilling : words.demoDo}
      </Button>
      {fill.error && <ProblemNotice error={fill.error} />}
    </section>
  );
}
