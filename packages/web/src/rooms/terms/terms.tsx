import { Link, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { components } from '@benefolio/client';
import { useOrg, useRead, useReading } from '../../api/use-read.ts';
import { useChoose } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { Field } from '../../parts/field.tsx';
import { ClauseLink } from '../../parts/links.tsx';
import { matches } from '../../parts/lines.ts';
import { SearchField } from '../../parts/search-field.tsx';
import { AppliedTo } from './applied-to.tsx';
import styles from './terms.module.css';

type ClauseLine = components['schemas']['ClauseLine'];
type Found = ReadonlyMap<string, number>;

const choices = ['judged', 'told', 'page', 'found'] as const;
type Choice = (typeof choices)[number];

/** Every clause in the order of the Guide, under its headings. */
export function Terms(): ReactElement {
  const { messages, format } = useServices();
  const words = messages.terms;
  const { clauses } = useRead('/v1/terms');
  const { counts } = useReading('/v1/orgs/{org}/findings', { query: { limit: 1 } });
  const found: Found = new Map(counts.clauses.map(({ clause, count }) => [clause, count]));
  const { q = '', kind } = useSearch({ strict: false });
  const shown = clauses.filter((clause) => isOf(clause, kind, found) && matches(q, textsOf(clause)));
  const scenarios = clauses.reduce((sum, { cases }) => sum + cases, 0);
  const judged = clauses.filter((clause) => clause.kind === 'judged').length;
  const numbers = [clauses.length, judged, scenarios].map(format.number) as [string, string, string];
  return (
    <>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.explain}</p>
        <p className={styles.quiet}>{words.sums(...numbers)}</p>
      </header>
      <Tools q={q} kind={kind} />
      {shown.length === 0 && <p role="status">{words.none}</p>}
      {[...Map.groupBy(shown, ({ section }) => section.at(-1) ?? '')].map(([heading, own]) => (
        <section key={heading} className={styles.chapter} aria-label={heading}>
          <h2>{heading}</h2>
          <ul>
            {own.map((clause) => (
              <Row key={clause.id} clause={clause} findings={found.get(clause.id) ?? 0} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function isOf(clause: ClauseLine, kind: string | undefined, found: Found): boolean {
  if (kind === 'page') return clause.page !== undefined;
  if (kind === 'found') return found.has(clause.id);
  return kind === undefined || clause.kind === kind;
}

const textsOf = ({ id, title, says, section, serves, appliedBy }: ClauseLine): (string | undefined)[] => [
  id,
  title,
  says,
  ...section,
  serves,
  ...(appliedBy?.kinds.map((one) => one.title) ?? []),
];

function Tools({ q, kind }: { q: string; kind: string | undefined }): ReactElement {
  const { messages } = useServices();
  const words = messages.terms;
  const choose = useChoose();
  return (
    <search className={`${styles.tools} not-printed`}>
      <SearchField
        label={words.search}
        hint={words.searchHint}
        value={q === '' ? undefined : q}
        onType={(text) => choose({ q: text === '' ? undefined : text }, true)}
        onRest={(text) => choose({ q: text }, true)}
      />
      <Field
        label={words.kind}
        hint={kind === 'judged' || kind === 'told' ? words.kindSays[kind] : undefined}
      >
        <select value={kind ?? ''} onChange={({ target }) => choose({ kind: target.value || undefined })}>
          <option value="">{words.kinds.all}</option>
          {choices.map((choice: Choice) => (
            <option key={choice} value={choice}>
              {words.kinds[choice]}
            </option>
          ))}
        </select>
      </Field>
    </search>
  );
}

function Row({ clause, findings }: { clause: ClauseLine; findings: number }): ReactElement {
  const { id, title, says } = clause;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <strong>
          <ClauseLink clause={id}>{title}</ClauseLink>
        </strong>
        <p>{says}</p>
      </div>
      <div className={styles.serves}>
        <AppliedTo clause={clause} />
      </div>
      <Facts clause={clause} findings={findings} />
    </li>
  );
}

function Facts({ clause, findings }: { clause: ClauseLine; findings: number }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.terms;
  const org = useOrg();
  const { id, kind, page, cases, unsure } = clause;
  const parts = [
    kind === 'told' ? words.told : words.scenarios(format.number(cases)),
    ...(unsure > 0 ? [unsure === 1 ? words.oneDoubt : words.doubts(format.number(unsure))] : []),
    ...(page ? [words.page] : []),
  ];
  return (
    <div className={styles.facts}>
      <code>{id}</code>
      <span>{parts.join(' · ')}</span>
      {findings > 0 && (
        <Link to="/orgs/$org/findings" params={{ org }} search={{ clause: id }}>
          {findings === 1 ? words.oneFinding : words.findings(format.number(findings))}
        </Link>
      )}
    </div>
  );
}
