import type { ReactElement } from 'react';
import { Link } from '@tanstack/react-router';
import { withWords } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { Answer } from '../../parts/answer.tsx';
import { buttonClass } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ActLink } from '../../parts/links.tsx';
import { Cost } from './cost.tsx';
import { Effects } from './effects.tsx';
import { keyOf, titleOf } from './plan.ts';
import type { Plan, Work } from './plan.ts';
import styles from './renewal.module.css';

type Props = {
  plan: Plan;
  /** The work that any of the choices asks for: each has its place in all of them. */
  shown: readonly Work[];
  chosen: readonly string[];
  today: string;
};

/** One choice: what the terms make of it, what it costs, and what it asks for. */
export function PlanCard({ plan, shown, chosen, today }: Props): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const title = titleOf(plan, words);
  const key = keyOf(plan);
  const without = chosen.filter((offer) => offer !== key).join(',');
  return (
    <section className={styles.plan} aria-label={title}>
      <header className={styles.planHead}>
        <h2>{title}</h2>
        {plan.what === 'switch' && (
          <Link
            to="."
            search={withWords({ to: without || undefined })}
            resetScroll={false}
            className={`${buttonClass({ look: 'quiet', small: true, square: true })} not-printed`}
            aria-label={words.remove(plan.title ?? key)}
          >
            <Icon name="close" />
          </Link>
        )}
      </header>
      <p className={styles.planDay}>
        <Answer answer={plan.answer} /> {format.day(plan.on)}
      </p>
      <Cost cost={plan.cost} />
      {shown.map((work) => (
        <Effects key={work} work={work} effects={plan.effects.filter((effect) => effect.work === work)} />
      ))}
      <p className={`${styles.planAct} not-printed`}>
        <ActLink act={plan.words} look={plan.on <= today ? 'primary' : undefined}>
          {words.ask}
        </ActLink>
      </p>
    </section>
  );
}
