import { unitBeside } from '@benefolio/core';
import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { ClauseLink } from '../../parts/links.tsx';
import { usePrinting } from '../../parts/printing.ts';
import { manyText } from './amounts.ts';
import type { Effect, Work } from './plan.ts';
import styles from './renewal.module.css';
import { Things } from './things.tsx';

type Props = { work: Work; effects: readonly Effect[] };

/** What a choice makes of the benefits in one way; it stands beside the same of the other choices. */
export function Effects({ work, effects }: Props): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const isPrinting = usePrinting();
  const lines = effects.map((effect) => (
    <EffectLine key={`${effect.product} ${effect.clause}`} effect={effect} />
  ));
  if (effects.length === 0) {
    return (
      <div className={`${styles.work} ${styles.noWork}`}>
        <h3>{words.works[work]}</h3>
        <p>{words.nothing}</p>
      </div>
    );
  }
  return (
    <div className={styles.work} data-work={work}>
      {work === 'end' ? (
        <details open={isPrinting || undefined}>
          <summary>
            <h3>{words.works.end}</h3> {words.kinds(format.number(effects.length))}
          </summary>
          <ul>{lines}</ul>
        </details>
      ) : (
        <>
          <h3>{words.works[work]}</h3>
          <ul>{lines}</ul>
        </>
      )}
    </div>
  );
}

function EffectLine({ effect }: { effect: Effect }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const { many, unit, product, left, clause, title, things } = effect;
  return (
    <li>
      <b>{manyText(many, { format, words })}</b> {messages.record.unit(unitBeside(many, unit))}{' '}
      <span className={styles.product}>{product}</span>
      {left !== undefined && <span className={styles.left}>{words.left(format.amount(left))}</span>}
      <span className={styles.source}>
        <Things things={things} /> <ClauseLink clause={clause}>{title}</ClauseLink>
      </span>
    </li>
  );
}
