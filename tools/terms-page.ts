// The clauses as a page, in the order of the Guide.
import { headings } from '@benefolio/core';
import type { AnyClause, Heading, Page, Scenario } from '@benefolio/core';
import { cell, code, link, page, table } from './markdown.ts';

/** The files that put facts before a clause, by its id. */
export type AppliedBy = ReadonlyMap<string, readonly string[]>;

export function termsPage(clauses: readonly AnyClause[], appliedBy: AppliedBy): string {
  const under = Map.groupBy(clauses, ({ section }) => section.at(-1) as Heading);
  return page([
    '# The terms, clause by clause',
    '',
    'Every rule of the Terms of Participation Guide that we know, in its order and in our own words. Written by ' +
      '`node tools/pages.ts` from the clauses; edit those in `packages/core/src/terms/`.',
    '',
    'Benefolio is not Microsoft’s and gives no legal advice. Where a clause and the Guide differ, the Guide is right.',
    '',
    ...counts(clauses),
    ...contents(under),
    ...headings.flatMap((heading) => chapter(heading, under.get(heading) ?? [], appliedBy)),
  ]);
}

const scenariosOf = (clause: AnyClause): readonly Scenario<unknown>[] =>
  clause.kind === 'judged' ? clause.scenarios : [];

function counts(clauses: readonly AnyClause[]): string[] {
  const many = (kind: AnyClause['kind']): string =>
    String(clauses.filter((clause) => clause.kind === kind).length);
  const scenarios = clauses.reduce((sum, clause) => sum + scenariosOf(clause).length, 0);
  return table(
    ['clauses', 'judged', 'told', 'from a page beside the Guide', 'scenarios'],
    [
      [
        String(clauses.length),
        many('judged'),
        many('told'),
        String(clauses.filter((clause) => clause.page).length),
        String(scenarios),
      ],
    ],
  );
}

function contents(under: ReadonlyMap<Heading, readonly AnyClause[]>): string[] {
  const rows = headings.flatMap((heading) =>
    (under.get(heading) ?? []).map((clause, n) => [
      n === 0 ? link(heading, heading) : '',
      link(clause.id, clause.id),
      clause.title,
      clause.page ? `${clause.kind}, page` : clause.kind,
      clause.kind === 'judged' ? String(clause.scenarios.length) : '',
    ]),
  );
  return [
    '## Contents',
    '',
    ...table(['heading of the Guide', 'clause', 'title', 'kind', 'scenarios'], rows),
  ];
}

const chapter = (heading: Heading, clauses: readonly AnyClause[], appliedBy: AppliedBy): string[] =>
  clauses.length === 0
    ? []
    : [`## ${heading}`, '', ...clauses.flatMap((clause) => entry(clause, appliedBy.get(clause.id) ?? []))];

function entry(clause: AnyClause, files: readonly string[]): string[] {
  const { id, title, says, section, page: source, reading, doubts } = clause;
  return [
    `### ${id}`,
    '',
    `**${title}** (${clause.kind}). ${cell(says)}`,
    '',
    `- *Where*: ${section.join(' › ')}`,
    ...(source ? [`- *Source*: ${sourceOf(source)}`] : []),
    ...(clause.kind === 'judged'
      ? clause.editions.map((edition) => `- *Edition* ${editionOf(edition)}`)
      : []),
    `- *How we read it*: ${cell(reading)}`,
    ...Object.entries(doubts).map(([name, doubt]) => `- *Doubt* ${code(name)}: ${cell(doubt)}`),
    `- *Served by*: ${clause.kind === 'told' ? cell(clause.serves) : appliedIn(files)}`,
    '',
    ...cases(scenariosOf(clause)),
  ];
}

const certainties: Record<Page['certainty'], string> = {
  A: 'read directly',
  B: 'quoted by others, with its date',
  C: 'one secondary source',
};

const sourceOf = ({ title, asOf, certainty }: Page): string =>
  `not the Guide but a page of Microsoft’s, “${cell(title)}”, as of ${asOf}; certainty ${certainty} (${certainties[certainty]})`;

function editionOf({ from, regime, params }: { from: string; regime?: string; params: object }): string {
  const numbers = Object.entries(params).map(([name, value]) => `${code(name)} ${String(value)}`);
  const only = regime === undefined ? '' : `, ${regime} benefits only`;
  return `${from}${only}: ${numbers.join(', ') || 'without numbers'}`;
}

const appliedIn = (files: readonly string[]): string =>
  files.length === 0 ? 'nothing yet' : `judged in ${files.map(code).join(', ')}`;

/** The facts that every case shares are said once; the table shows those that differ. */
function cases(scenarios: readonly Scenario<unknown>[]): string[] {
  const records = scenarios.map(([, facts]) => facts as Record<string, unknown>);
  const [first = {}] = records;
  const shared = Object.entries(first).filter(([fact, value]) =>
    records.every((record) => shown(record[fact]) === shown(value)),
  );
  const common = new Set(shared.map(([fact]) => fact));
  const rows = scenarios.map(([name, facts, answer]) => [
    name,
    factsOf(Object.entries(facts as object).filter(([fact]) => !common.has(fact))),
    answerOf(answer),
  ]);
  return [
    ...(shared.length > 0 && scenarios.length > 0 ? [`In every case: ${cell(factsOf(shared))}.`, ''] : []),
    ...table(['case', 'facts', 'answer'], rows),
  ];
}

const factsOf = (facts: readonly [string, unknown][]): string =>
  facts.map(([fact, value]) => `${fact}: ${shown(value)}`).join(', ');

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

function answerOf({ answer, until, missing, by, times, figures, doubts = [] }: Scenario<unknown>[2]): string {
  const more = [
    until && `until ${until}`,
    missing && `missing ${missing.join(', ')}`,
    by && `by ${by}`,
    times !== undefined && `at most ${times === 1 ? 'once' : `${times} times`}`,
    ...Object.entries(figures ?? {}).map(([name, value]) => `${name} ${value}`),
    doubts.length > 0 && `doubt ${doubts.map(code).join(', ')}`,
  ];
  return [`**${answer}**`, ...more.filter((part) => typeof part === 'string')].join(', ');
}
