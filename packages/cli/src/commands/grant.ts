import { dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import { ProblemError, quote } from '@benefolio/core';
import type { Call, Command } from '../command.ts';
import { printClause, printVerdict } from '../finding-text.ts';
import { missing } from '../missing.ts';
import { ofRecord } from '../options.ts';
import type { Out } from '../out.ts';
import { table, wrap } from '../out.ts';
import { thingIn } from '../thing.ts';
import { isSet, textOf } from '../values.ts';

type Granting = components['schemas']['Granting'];
type Granted = components['schemas']['Granted'];

const example = 'benefolio grant enr-2026 --without "Teams Enterprise" --set "Visio Plan 2=7"';

export const grant: Command = {
  verb: 'grant',
  says: 'grant a whole offer from the catalog: one entitlement for each row, all or none',
  usage: 'grant ENROLLMENT',
  options: {
    'dry-run': { type: 'boolean', says: 'show what would be granted and write nothing' },
    without: {
      type: 'string',
      multiple: true,
      value: 'BENEFIT',
      says: 'leave a benefit out; may be repeated',
    },
    set: {
      type: 'string',
      multiple: true,
      value: 'BENEFIT=QUANTITY',
      says: 'another quantity: a number, unlimited, or `2400 USD`; may be repeated',
    },
    scope: {
      type: 'string',
      multiple: true,
      value: 'NAME',
      says: 'a designation or specialization attained, for what it adds; may be repeated',
    },
    on: { type: 'string', value: 'DAY', says: 'the day of the grant (the first day of the enrollment)' },
    edition: {
      type: 'string',
      value: 'DAY',
      says: 'the catalog as of another day than that of the grant',
    },
    ...ofRecord,
  },
  more: 'BENEFIT is a name as `catalog` prints it, or the id of the entitlement. What is granted already is left as it is.\nCompare with Partner Center: what it listed at purchase binds. Exit 0 when it was written, or nothing was left to write.',
  example,
  run: async (call) => {
    const { out, values, words } = call;
    const enrollment = thingIn('grant', words);
    if (enrollment === undefined) throw missing('ENROLLMENT', 'benefolio grant enr-2026');
    const body = grantingOf(call, enrollment);
    const { client, org } = await call.connect();
    const granted = await dataOf(client.POST('/v1/orgs/{org}/grants', { params: { path: { org } }, body }));
    if (isSet(values, 'json')) out.json(granted);
    else printGrant(out, granted);
    return 0;
  },
};

function grantingOf({ values }: Call, enrollment: string): Granting {
  const [on, edition] = [textOf(values, 'on'), textOf(values, 'edition')];
  return {
    enrollment,
    without: listOf(values['without']),
    scopes: listOf(values['scope']),
    set: listOf(values['set']).map(settingOf),
    ...(on !== undefined && { on }),
    ...(edition !== undefined && { edition }),
    ...(isSet(values, 'dry-run') && { dryRun: true }),
  };
}

const listOf = (given: Call['values'][string]): string[] => (Array.isArray(given) ? given.map(String) : []);

/** The name of a benefit may hold `=`; a quantity does not. */
function settingOf(text: string): { benefit: string; quantity: string } {
  const place = text.lastIndexOf('=');
  const [benefit, quantity] = [text.slice(0, Math.max(place, 0)).trim(), text.slice(place + 1).trim()];
  if (benefit !== '' && quantity !== '') return { benefit, quantity };
  throw new ProblemError({
    code: 'wrong-option',
    message: `${quote(text)} in \`--set\` is no benefit with a quantity`,
    cure: 'write for example --set "Visio Plan 2=7"',
  });
}

const reasons: Partial<Record<Granted['lines'][number]['outcome'], string>> = {
  already: 'granted already',
  'left out': 'left out',
  unknown: 'not granted: nobody says how many; see --set',
  none: 'not granted: the source says none',
  weak: 'not granted: the source is weak; see --set',
  fraction: 'not granted: an entitlement takes whole numbers; see --set',
};

function printGrant(out: Out, { offer, enrollment, on, edition, ...granted }: Granted): void {
  const { lines, says, findings, entries } = granted;
  out.line(`${enrollment}: ${offer}, on ${on}, from the catalog as of ${edition}`);
  const rows = lines.map(({ thing, benefit, quantity, unit, asOf, certainty, outcome, changed }) => [
    thing,
    benefit,
    typeof quantity === 'number' ? quantity : quantity.replace(/ [A-Z]{3}$/, ''),
    unit,
    asOf,
    certainty,
    reasons[outcome] ?? (changed ? 'as you say' : undefined),
  ]);
  const headings = ['entitlement', 'benefit', 'quantity', 'unit', 'as of', 'certainty', ''];
  if (rows.length > 0) for (const line of table(headings, rows)) out.line(line);
  for (const { benefit, conflict } of lines.filter(({ outcome }) => outcome === 'granted')) {
    if (conflict !== undefined) for (const line of wrap(`${benefit}: but ${conflict}`, '  ')) out.line(line);
  }
  for (const text of says) for (const line of wrap(text, '')) out.line(line);
  printFindings(out, findings);
  if (entries === undefined || entries.count === 0) out.line('nothing was written');
  else out.line(`granted: entries ${entries.first} to ${entries.first + entries.count - 1}`);
}

/** The same clause says the same of most lines: once is enough. */
function printFindings(out: Out, findings: Granted['findings']): void {
  const shown = findings.filter(({ answer }) => answer !== 'permitted');
  const same = Map.groupBy(shown, ({ clause, answer, why }) => `${clause} ${answer} ${why}`);
  for (const [finding, ...more] of same.values()) {
    if (!finding) continue;
    printVerdict(out, finding, more.length === 0 ? finding.thing : `${more.length + 1} entitlements`);
    printClause(out, finding);
  }
}
