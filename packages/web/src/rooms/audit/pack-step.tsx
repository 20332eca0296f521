import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useTell } from '../../api/use-tell.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import styles from './audit.module.css';
import type { ReviewOf } from './review-of.ts';
import { saveFile } from './save.ts';
import { usePack } from './use-pack.ts';
import type { Building } from './use-pack.ts';

/** Builds the pack of a review, gives it to keep, and records that it was built. */
export function PackStep({ review }: { review: ReviewOf }): ReactElement {
  const { messages } = useServices();
  const words = messages.audit.pack;
  const { building, build } = usePack(review.review);
  const [people, setPeople] = useState(false);
  const hint = useId();
  const { from, to } = review.opening;
  return (
    <>
      <p>{words.explain}</p>
      {building?.state === 'building' && <Progress building={building} />}
      {building?.state === 'failed' && <ProblemNotice error={building.error} />}
      {building?.state === 'built' && <Built review={review} building={building} />}
      {building?.state !== 'building' && (
        <div className={`${styles.does} not-printed`}>
          <Button
            look={building?.state === 'built' ? undefined : 'primary'}
            onClick={() => build({ from, to, people })}
          >
            {building?.state === 'built' ? words.again : words.build}
          </Button>
          <label>
            <input
              type="checkbox"
              checked={people}
              aria-describedby={hint}
              onChange={({ target }) => setPeople(target.checked)}
            />{' '}
            {words.people}
          </label>
          <span className={styles.says} id={hint}>
            {words.peopleHint}
          </span>
        </div>
      )}
      <Packs review={review} />
    </>
  );
}

const steps = ['read', 'judge', 'pack', 'verify'] as const;

function Progress({ building }: { building: Extract<Building, { state: 'building' }> }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.audit.pack;
  const { step, stop } = building;
  const now = step?.step ?? 'read';
  const place = steps.indexOf(now);
  const part = step?.of ? (step.done ?? 0) / step.of : 0;
  return (
    <div className={styles.progress} role="status">
      <progress max={steps.length} value={place + part} aria-label={words.steps[now]} />
      <p>
        <strong>{words.steps[now]}</strong>{' '}
        {step?.of !== undefined && words.progress(format.number(step.done ?? 0), format.number(step.of))}
      </p>
      <p>{words.leave}</p>
      <Button onClick={stop}>{words.stop}</Button>
    </div>
  );
}

type BuiltProps = { review: ReviewOf; building: Extract<Building, { state: 'built' }> };

function Built({ review, building: { made, bytes } }: BuiltProps): ReactElement {
  const { messages, format } = useServices();
  const words = messages.audit.pack;
  const tell = useTell();
  const isRecorded = review.packs.some(({ hash }) => hash === made.sha256);
  const record = (): void => {
    const { sha256: hash, from, to, size, people } = made;
    tell.mutate({ events: [{ thing: review.review, event: 'packed', hash, from, to, size, people }] });
  };
  return (
    <Notice kind="success">
      <p>
        <strong>{words.built}</strong>
      </p>
      <p>
        {[
          made.file,
          words.size(format.number(Math.ceil(made.bytes / 1024))),
          words.shown(format.number(made.entries), format.number(made.size)),
        ].join(' · ')}
      </p>
      <p>
        {words.file}: <code className={styles.hash}>{made.sha256}</code>
      </p>
      <p>{made.page ? words.how : words.noPage}</p>
      {tell.error && <ProblemNotice error={tell.error} />}
      <div className={`${styles.does} not-printed`}>
        <Button
          look="primary"
          icon="download"
          onClick={() => saveFile(made.file, [bytes], 'application/zip')}
        >
          {words.download}
        </Button>
        <Button onClick={record} disabled={isRecorded || tell.isPending}>
          {isRecorded ? words.recorded : words.record}
        </Button>
      </div>
    </Notice>
  );
}

function Packs({ review: { packs } }: { review: ReviewOf }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.audit.pack;
  return (
    <>
      <h3>{words.list}</h3>
      {packs.length === 0 && <p>{words.none}</p>}
      <ul>
        {packs.map(({ hash, on, size, people }) => (
          <li key={hash} className={styles.line}>
            <span>
              {format.shortDay(on)} · <code className={styles.hash}>{hash}</code>
            </span>
            <span>
              {`${messages.audit.checkpoints.size}: ${format.number(size)} · ${people ? words.named : words.unnamed}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
