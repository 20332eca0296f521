import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useOrg, useRead } from '../../api/use-read.ts';
import { useTell } from '../../api/use-tell.ts';
import { useServices } from '../../app/services.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import { joinedOf, peopleIn } from './people-in.ts';
import type { Written } from './people-in.ts';
import styles from './start.module.css';

/** People who may hold things: a line each, as they are copied from anywhere. */
export function People(): ReactElement {
  const { messages, format } = useServices();
  const words = messages.start;
  const org = useOrg();
  const { people } = useRead('/v1/orgs/{org}/people');
  const [text, setText] = useState('');
  const [employer, setEmployer] = useState('partner');
  const tell = useTell();
  const { written, unread } = peopleIn(text, new Set(people.map(({ handle }) => handle)));
  const record = (): void =>
    tell.mutate({ events: written.map((one) => joinedOf(one, employer)) }, { onSuccess: () => setText('') });
  return (
    <form
      className={`${styles.page} ${styles.form}`}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <p className={styles.says}>
        {words.peopleSays} {words.vsHint}
      </p>
      <p>{words.known(format.number(people.length))}</p>
      <Field label={words.peopleList}>
        <textarea
          rows={6}
          spellCheck={false}
          placeholder={words.peopleHint}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
      <Employer value={employer} onChange={setEmployer} />
      {unread.map((line) => (
        <Notice key={line} kind="warning">
          {words.unread(line)}
        </Notice>
      ))}
      {written.length > 0 && <WrittenTable written={written} />}
      {tell.error && <ProblemNotice error={tell.error} />}
      {tell.data && <Recorded ids={tell.data.entries.map(({ event }) => event.thing)} />}
      <div className={styles.tools}>
        <Button type="submit" look="primary" disabled={written.length === 0 || tell.isPending}>
          {words.recordPeople(format.number(written.length))}
        </Button>
        <Link
          to="/orgs/$org/start/$step"
          params={{ org, step: 'handout' }}
          className={buttonClass({ look: written.length === 0 && people.length > 0 ? 'primary' : undefined })}
        >
          {words.toHandOut}
        </Link>
      </div>
    </form>
  );
}

type EmployerProps = { value: string; onChange: (employer: string) => void };

function Employer({ value, onChange }: EmployerProps): ReactElement | null {
  const words = useServices().messages.start;
  const { companies } = useRead('/v1/orgs/{org}/settings');
  if (companies.length === 0) return null;
  return (
    <Field label={words.employer}>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="partner">{words.employerPartner}</option>
        {companies.map(({ thing }) => (
          <option key={thing}>{thing}</option>
        ))}
      </select>
    </Field>
  );
}

function WrittenTable({ written }: { written: readonly Written[] }): ReactElement {
  const words = useServices().messages.start;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.mail}</th>
          <th scope="col">{words.shortName}</th>
        </tr>
      </thead>
      <tbody>
        {written.map(({ handle, name, mail }) => (
          <tr key={handle}>
            <th scope="row">{name}</th>
            <td>{mail}</td>
            <td>
              <code>{handle}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Recorded({ ids }: { ids: readonly string[] }): ReactElement {
  const { messages, format } = useServices();
  const { people } = useRead('/v1/orgs/{org}/people');
  const names = new Map(people.map(({ id, name, handle }) => [id, name ?? handle]));
  return (
    <Notice kind="success">
      <p>{messages.start.peopleDone(format.number(ids.length))}</p>
      <ul className={styles.names}>
        {ids.map((id) => (
          <li key={id}>
            <ThingLink thing={id}>{names.get(id) ?? id}</ThingLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
