import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { InputHTMLAttributes, ReactElement } from 'react';
import { Pick } from '../../act/pick.tsx';
import { useOrg, useRead } from '../../api/use-read.ts';
import { useTell } from '../../api/use-tell.ts';
import type { Asked } from '../../api/use-tell.ts';
import { useServices } from '../../app/services.ts';
import { BackLink } from '../../parts/back-link.tsx';
import { Button, buttonClass } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import styles from './audit.module.css';
import { lastYear } from './period.ts';

type Typed = {
  asker: string;
  on: string;
  from: string;
  to: string;
  due: string;
  reference: string;
  owner: string;
};

/** The first step: who asks for which period, and by when. */
export function Letter(): ReactElement {
  const { messages } = useServices();
  const words = messages.audit;
  const org = useOrg();
  const navigate = useNavigate();
  const { today } = useRead('/v1/orgs/{org}');
  const { reviews } = useRead('/v1/orgs/{org}/reviews');
  const [typed, setTyped] = useState<Typed>({
    asker: '',
    on: today,
    due: '',
    reference: '',
    owner: '',
    ...lastYear(today),
  });
  const tell = useTell();
  const id = freeId(
    `review-${typed.on}`,
    reviews.map(({ review }) => review),
  );
  const record = (): void =>
    tell.mutate(
      { events: eventsOf(id, typed) },
      { onSuccess: () => void navigate({ to: '/orgs/$org/audit/$id', params: { org, id } }) },
    );
  return (
    <div className={styles.narrow}>
      <header className={styles.head}>
        <BackLink to="/orgs/$org/audit">{words.title}</BackLink>
        <h1>{words.letter.title}</h1>
        <p className={styles.says}>{words.letter.explain}</p>
      </header>
      <form
        className={styles.card}
        onSubmit={(event) => {
          event.preventDefault();
          record();
        }}
      >
        <Fields typed={typed} onType={setTyped} today={today} />
        {tell.error && <ProblemNotice error={tell.error} />}
        <div className={styles.does}>
          <Button look="primary" type="submit" disabled={tell.isPending}>
            {words.letter.record}
          </Button>
          <Link
            to="/orgs/$org/audit/readiness"
            params={{ org }}
            search={{ from: typed.from, to: typed.to }}
            className={buttonClass({})}
          >
            {words.letter.only}
          </Link>
        </div>
      </form>
    </div>
  );
}

type FieldsProps = { typed: Typed; onType: (typed: Typed) => void; today: string };

function Fields({ typed, onType, today }: FieldsProps): ReactElement {
  const { messages } = useServices();
  const { letter, ...words } = messages.audit;
  const input = (name: keyof Typed, more: InputHTMLAttributes<HTMLInputElement> = {}) => (
    <input
      {...more}
      value={typed[name]}
      onChange={({ target }) => onType({ ...typed, [name]: target.value })}
    />
  );
  const optional = (label: string): string => `${label} (${words.optional})`;
  return (
    <>
      <Field label={words.asker} hint={letter.askerHint}>
        {input('asker', { required: true, maxLength: 200 })}
      </Field>
      <Field label={words.came}>{input('on', { type: 'date', required: true, max: today })}</Field>
      <div className={styles.pair}>
        <Field label={letter.from}>{input('from', { type: 'date', required: true, max: typed.to })}</Field>
        <Field label={letter.to}>{input('to', { type: 'date', required: true, min: typed.from })}</Field>
      </div>
      <div className={styles.pair}>
        <Field label={optional(words.due)} hint={letter.dueHint}>
          {input('due', { type: 'date' })}
        </Field>
        <Field label={optional(words.reference)} hint={letter.referenceHint}>
          {input('reference', { maxLength: 200 })}
        </Field>
      </div>
      <Pick
        label={optional(words.owner)}
        hint={letter.ownerHint}
        prefixes={['person']}
        value={typed.owner}
        onPick={(owner) => onType({ ...typed, owner })}
      />
    </>
  );
}

function eventsOf(thing: string, { owner, due, reference, ...rest }: Typed): NonNullable<Asked['events']> {
  const opened = {
    thing,
    event: 'opened',
    ...rest,
    ...(due !== '' && { due }),
    ...(reference.trim() !== '' && { reference }),
  };
  const owned = { thing, event: 'owned', on: rest.on, by: owner };
  return owner === '' ? [opened] : [opened, owned];
}

/** The first of `review-DAY`, `review-DAY-2` … that no review has. */
function freeId(plain: string, taken: readonly string[]): string {
  let id = plain;
  for (let n = 2; taken.includes(id); n += 1) id = `${plain}-${n}`;
  return id;
}
