import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useOrg, useRead } from '../../api/use-read.ts';
import { useMessages } from '../../app/services.ts';
import { Notice } from '../../parts/notice.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { EmptyRecord } from './empty-record.tsx';
import { HandOut } from './hand-out.tsx';
import { Lines } from './lines.tsx';
import { Offers } from './offers.tsx';
import { People } from './people.tsx';
import styles from './start.module.css';

/** Where a record begins. When the demo has filled it, Today has everything. */
export function Start(): ReactElement {
  const words = useMessages().start;
  const org = useOrg();
  const { size } = useRead('/v1/orgs/{org}');
  const navigate = useNavigate();
  const wasEmpty = useRef(size === 0);
  useEffect(() => {
    if (wasEmpty.current && size > 0) void navigate({ to: '/orgs/$org/today', params: { org } });
  }, [size, org, navigate]);
  return (
    <>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        {size === 0 && <p className={styles.says}>{words.says}</p>}
      </header>
      {size > 0 && <Notice>{words.notEmpty}</Notice>}
      <EmptyRecord />
    </>
  );
}

const steps = { offers: Offers, lines: Lines, people: People, handout: HandOut } as const;
type StepName = keyof typeof steps;
const names = Object.keys(steps) as StepName[];

/** One step of the guided start; each can be come back to. */
export function StartStep(): ReactElement {
  const words = useMessages().start;
  const org = useOrg();
  const { step: asked } = useParams({ strict: false });
  const chosen = names.find((name) => name === asked) ?? 'offers';
  const Step = steps[chosen];
  return (
    <>
      <header className={styles.head}>
        <h1>{words[chosen]}</h1>
      </header>
      <Tabs
        label={words.steps}
        chosen={chosen}
        tabs={names.map((step) => ({
          key: step,
          label: words.step[step],
          link: { to: '/orgs/$org/start/$step', params: { org, step } },
        }))}
      />
      <Step />
    </>
  );
}
