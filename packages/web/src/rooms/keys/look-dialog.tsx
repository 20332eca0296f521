import { Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import type { components } from '@benefolio/client';
import { Pick } from '../../act/pick.tsx';
import { useRead } from '../../api/use-read.ts';
import { useTell } from '../../api/use-tell.ts';
import { useChoose } from '../../app/choose.ts';
import { Pending } from '../../app/pages.tsx';
import { useServices } from '../../app/services.ts';
import { isTravelling, useTime } from '../../app/time.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ClauseLink } from '../../parts/links.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import styles from './keys.module.css';
import { useKeysSearch } from './words.ts';

type LookEnds = components['schemas']['LookEnds'];

/** Before a look at a key or token: what it would end. Whoever looked tells it here. */
export function LookDialog(): ReactElement | null {
  const { messages } = useServices();
  const choose = useChoose();
  const { look } = useKeysSearch();
  if (look === undefined) return null;
  const close = (): void => choose({ look: undefined });
  return (
    <Dialog key={look} title={messages.keys.dialog.title(look)} onClose={close}>
      <Suspense fallback={<Pending />}>
        <Look thing={look} close={close} />
      </Suspense>
    </Dialog>
  );
}

function Look({ thing, close }: { thing: string; close: () => void }): ReactElement {
  const { messages } = useServices();
  const words = messages.keys.dialog;
  const { ends } = useRead('/v1/orgs/{org}/keys/{thing}/look', { path: { thing } });
  const isTimeElsewhere = isTravelling(useTime());
  const [before] = useState(ends);
  const loses = before.some(({ now, after }) => now.answer !== after.answer);
  return (
    <>
      <p>{words.says}</p>
      {isTimeElsewhere && <Notice>{words.travelling}</Notice>}
      <Notice kind={loses ? 'warning' : 'info'}>
        <strong>{before.length === 0 ? words.noEnrollment : loses ? words.ends : words.endsNothing}</strong>
      </Notice>
      {before.map((one) => (
        <Ends key={`${one.what} ${one.enrollment}`} ends={one} />
      ))}
      <Tell thing={thing} close={close} loses={loses} />
    </>
  );
}

/** The answer before the look beside the answer after it. */
function Ends({ ends: { what, enrollment, now, after } }: { ends: LookEnds }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.keys.dialog;
  const heading = what === 'refund' ? words.refund(enrollment) : words.swap(enrollment);
  return (
    <section className={styles.ends} aria-label={heading}>
      <h3>
        {heading} <ClauseLink clause={now.clause} />
      </h3>
      {[
        { when: words.now, finding: now },
        { when: words.after, finding: after },
      ].map(({ when, finding }) => (
        <div key={when}>
          <strong>{when}</strong> <Answer answer={finding.answer} />{' '}
          {finding.by !== undefined && messages.answers.by(format.day(finding.by))}
          <p>{format.withDays(finding.why)}</p>
          {finding.doubts.map((doubt) => (
            <p key={doubt} className={styles.quiet}>
              {doubt}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}

type TellProps = { thing: string; close: () => void; loses: boolean };

function Tell({ thing, close, loses }: TellProps): ReactElement {
  const { messages } = useServices();
  const words = messages.keys.dialog;
  const { today } = useRead('/v1/orgs/{org}');
  const [by, setBy] = useState('');
  const [on, setOn] = useState(today);
  const tell = useTell();
  if (tell.data)
    return (
      <>
        <Notice kind="success">{words.told}</Notice>
        <Button look="primary" onClick={close}>
          {messages.app.close}
        </Button>
      </>
    );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        tell.mutate({ events: [{ thing, event: 'viewed', on, ...(by !== '' && { by }) }] });
      }}
    >
      <Pick label={words.by} prefixes={['person']} value={by} onPick={setBy} />
      <Field label={words.on}>
        <input type="date" required max={today} value={on} onChange={({ target }) => setOn(target.value)} />
      </Field>
      {tell.error && <ProblemNotice error={tell.error} />}
      <div className={styles.buttons}>
        <Button look={loses ? 'primary' : undefined} onClick={close}>
          {words.close}
        </Button>
        <Button type="submit" look={loses ? undefined : 'primary'} disabled={tell.isPending}>
          {words.tell}
        </Button>
      </div>
    </form>
  );
}
