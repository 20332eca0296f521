import type { components } from '@benefolio/client';
import type { ReactElement } from 'react';
import { useTell } from '../../api/use-tell.ts';
import { useMessages } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import styles from './settings.module.css';

type Settings = components['schemas']['Settings'];

/** What the partner itself holds, and is. */
export function Standing({ rights, learning }: Pick<Settings, 'rights' | 'learning'>): ReactElement {
  const words = useMessages().settings;
  return (
    <>
      <YesOrNo
        title={words.rights}
        says={words.rightsSays}
        state={words.rightsState[rights]}
        event="product-license-rights"
        isYes={rights === 'unknown' ? undefined : rights === 'held'}
      />
      <YesOrNo
        title={words.learning}
        says={words.learningSays}
        state={words.learningState[learning]}
        event="learning-partner"
        isYes={learning === 'unknown' ? undefined : learning === 'yes'}
      />
    </>
  );
}

type Props = { title: string; says: string; state: string; event: string; isYes: boolean | undefined };

function YesOrNo({ title, says, state, event, isYes }: Props): ReactElement {
  const words = useMessages().settings;
  const tell = useTell();
  const say = (held: boolean): void => tell.mutate({ events: [{ thing: 'partner', event, held }] });
  return (
    <Card title={title} id={event}>
      <p className={styles.says}>{says}</p>
      <div className={styles.tools}>
        <strong>{state}</strong>
        {isYes !== true && (
          <Button
            disabled={tell.isPending}
            onClick={() => say(true)}
            aria-label={`${title}: ${words.sayYes}`}
          >
            {words.sayYes}
          </Button>
        )}
        {isYes !== false && (
          <Button
            disabled={tell.isPending}
            onClick={() => say(false)}
            aria-label={`${title}: ${words.sayNo}`}
          >
            {words.sayNo}
          </Button>
        )}
      </div>
      {tell.error && <ProblemNotice error={tell.error} />}
    </Card>
  );
}
