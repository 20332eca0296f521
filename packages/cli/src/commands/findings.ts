import { dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import type { Command } from '../command.ts';
import type { Out } from '../out.ts';
import type { Values } from '../values.ts';
import { isSet, textOf } from '../values.ts';
import { printClause, printVerdict } from '../finding-text.ts';
import { ofReading, readingOf } from '../options.ts';
import { idOf, mustExist, thingIn } from '../thing.ts';

type Finding = components['schemas']['Finding'];

export const findings: Command = {
  verb: 'findings',
  says: 'what the terms make of all that happened, and of what stands on a day',
  usage: 'findings [THING]',
  options: {
    all: { type: 'boolean', says: 'those that permit as well' },
    answer: { type: 'string', value: 'ANSWER', says: 'only this answer, for example forbidden' },
    clause: { type: 'string', value: 'CLAUSE', says: 'only of this clause' },
    find: { type: 'string', value: 'WORDS', says: 'only those in which every word stands' },
    ...ofReading,
  },
  example: 'benefolio findings vs-spd-6 --all',
  run: async ({ out, values, words, connect }) => {
    const word = thingIn('findings', words);
    const connection = await connect();
    const { client, org } = connection;
    const asked = {
      ...readingOf(values, word && (await idOf(connection, word))),
      ...(isSet(values, 'all') && { all: 'true' as const }),
      ...filterIn(values),
    };
    const found: Finding[] = [];
    let on = '';
    for (let after: number | undefined = 0; after !== undefined;) {
      const query = { ...asked, after };
      const params = { path: { org }, query };
      const page: components['schemas']['Findings'] = await dataOf(
        client.GET('/v1/orgs/{org}/findings', { params }),
      );
      found.push(...page.findings);
      ({ on, next: after } = { next: undefined, ...page });
    }
    if (found.length === 0) await mustExist(connection, asked.thing);
    if (isSet(values, 'json')) out.json({ on, findings: found });
    else if (found.length === 0)
      out.line(isNarrowed(values) ? `nothing of that on ${on}` : `no finding but permitted ones on ${on}`);
    else print(out, found);
    return 0;
  },
};

const filters = ['answer', 'clause', 'find'] as const;
const isNarrowed = (values: Values): boolean => filters.some((name) => textOf(values, name) !== undefined);

/** What the server says no to is said by the server. */
const filterIn = (values: Values): { answer?: never; clause?: string; find?: string } =>
  Object.fromEntries(
    filters.flatMap((name) => {
      const text = textOf(values, name);
      return text === undefined ? [] : [[name, text]];
    }),
  );

/** Every finding in two lines, then each clause that they name once, with all doubts that touch one of them. */
function print(out: Out, found: readonly Finding[]): void {
  for (const finding of found) printVerdict(out, finding, aboutOf(finding));
  for (const [clause, findings] of Map.groupBy(found, ({ clause }) => clause)) {
    out.line();
    out.line(out.paint('bold', clause));
    const doubts = [...new Set(findings.flatMap((finding) => finding.doubts))];
    for (const one of findings.slice(0, 1)) printClause(out, { ...one, doubts });
  }
}

const aboutOf = ({ thing, event, seq, on }: Finding): string =>
  event === undefined ? `${thing} stands so on ${on}` : `${thing} ${event} on ${on} (entry ${seq})`;
