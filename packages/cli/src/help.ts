import type { Command } from './command.ts';
import { common } from './options.ts';
import { table } from './out.ts';

/** What `benefolio help` prints. */
export function generalHelp(commands: readonly Command[]): string[] {
  const own: [string, string][] = [
    ['help [VERB]', 'this, or the help of one command'],
    ['version', 'the release'],
  ];
  const rows = [
    ...commands.map(({ usage, says }) => [`  ${usage}`, says]),
    ...own.map(([a, b]) => [`  ${a}`, b]),
  ];
  return [
    'benefolio VERB …: a partner’s own record of Microsoft partner-programme benefits',
    '',
    ...table(['', ''], rows).slice(1),
    '',
    'Every command has --json and --help.',
    'The record is in ./benefolio-data; BENEFOLIO_DATA or --data DIR names another directory,',
    'BENEFOLIO_DATABASE_URL or --database URL a PostgreSQL, BENEFOLIO_URL a running server.',
    'BENEFOLIO_TIME_ZONE names the time zone of its days; NO_COLOR turns colors off.',
    'Exit codes: 0 done, 1 the terms say no or the check failed, 2 the call is wrong, 3 we are wrong.',
    'Benefolio is not Microsoft’s and gives no legal advice.',
  ];
}

/** What `benefolio VERB --help` prints. */
export function helpOf({ says, usage, options, more, example }: Command): string[] {
  const rows = Object.entries({ ...options, ...common }).map(([name, { value, short, says: text }]) => [
    `  --${name}${value === undefined ? '' : ` ${value}`}${short === undefined ? '' : `, -${short}`}`,
    text,
  ]);
  return [
    `benefolio ${usage}`,
    says,
    '',
    ...table(['', ''], rows).slice(1),
    '',
    ...(more === undefined ? [] : [more, '']),
    `example: ${example}`,
  ];
}
