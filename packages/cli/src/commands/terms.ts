import { ClientProblem, dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import { ProblemError } from '@benefolio/core';
import type { Call, Command } from '../command.ts';
import { ofRecord } from '../options.ts';
import { passageOf, printPassage } from '../passage-text.ts';
import type { Passage } from '../passage-text.ts';
import { isSet, textOf } from '../values.ts';
import type { Out } from '../out.ts';
import { table, wrap } from '../out.ts';
import { withTerms } from '../without-record.ts';

export const terms: Command = {
  verb: 'terms',
  says: 'the clauses in the order of the Guide; one clause with its editions, doubts and cases',
  usage: 'terms [CLAUSE]',
  options: ofRecord,
  more: 'Where a copy of the Guide is registered (see `benefolio guide`), CLAUSE comes with its passage. No record is needed.',
  example: 'benefolio terms vs.reassignment',
  run: async (call) => {
    const { out, values, words, environment } = call;
    const client = withTerms(environment);
    const [clause] = words;
    if (clause === undefined) {
      const body = await dataOf(client.GET('/v1/terms'));
      if (isSet(values, 'json')) out.json(body);
      else
        for (const line of table(
          ['clause', 'title', 'kind', 'cases', 'heading of the Guide'],
          body.clauses.map(({ id, title, kind, page, cases, section }) => [
            id,
            title,
            page === undefined ? kind : `${kind}, page`,
            kind === 'judged' ? cases : '',
            section.at(-1),
          ]),
        ))
          out.line(line);
      return 0;
    }
    const body = await dataOf(client.GET('/v1/terms/{clause}', { params: { path: { clause } } }));
    const passage = await passageIn(call, clause);
    if (isSet(values, 'json')) {
      out.json(passage instanceof ClientProblem || !passage ? body : { ...body, passage });
      return 0;
    }
    printClause(out, body);
    if (passage) printPassage(out, passage);
    return 0;
  },
};

/** The passage, where there is a record; a record that was not named may be missing or busy. */
async function passageIn(
  { connect, values }: Call,
  clause: string,
): Promise<Passage | ClientProblem | undefined> {
  const isNamed = ['data', 'database', 'org'].some((name) => textOf(values, name) !== undefined);
  try {
    return await passageOf(await connect(), clause);
  } catch (error) {
    const isTheirs = error instanceof ProblemError || error instanceof ClientProblem;
    if (isTheirs && !isNamed) return undefined;
    throw error;
  }
}

function printClause(out: Out, clause: components['schemas']['Clause']): void {
  const part = (title: string, text: string): void => {
    out.line();
    out.line(out.paint('bold', title));
    for (const line of wrap(text, '  ')) out.line(line);
  };
  out.line(out.paint('bold', `${clause.id}  ${clause.title}`));
  part('says', clause.says);
  part('stands in', clause.section.join(' > '));
  if (clause.page !== undefined) {
    const { title, asOf, certainty } = clause.page;
    part(
      'source',
      `not the Guide but a page of Microsoft’s, “${title}”, as of ${asOf}; certainty ${certainty}`,
    );
  }
  part('how we read it', clause.reading);
  for (const [name, doubt] of Object.entries(clause.doubts)) part(`doubt: ${name}`, doubt);
  for (const { from, regime, params } of clause.editions) {
    const numbers = Object.entries(params).map(([name, value]) => `${name} ${value}`);
    part(
      `edition of ${from}${regime === undefined ? '' : `, ${regime}`}`,
      numbers.join(', ') || 'without numbers',
    );
  }
  if (clause.serves !== undefined) part('served by', clause.serves);
  if (clause.scenarios.length === 0) return;
  out.line();
  out.line(out.paint('bold', 'cases'));
  const rows = clause.scenarios.map(({ name, answer }) => [
    `  ${name}`,
    Object.entries(answer)
      .map(([key, value]) =>
        key === 'answer'
          ? String(value)
          : `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`,
      )
      .join(' '),
  ]);
  for (const line of table(['', ''], rows).slice(1)) out.line(line);
}
