import { parseArgs } from 'node:util';
import { ClientProblem } from '@benefolio/client';
import { ProblemError, holdsKey, quote } from '@benefolio/core';
import { release } from '@benefolio/server';
import type { Command, Exit } from './command.ts';
import type { Environment, Values } from './values.ts';
import { isSet } from './values.ts';
import { commands } from './commands/all.ts';
import { connect } from './connect.ts';
import type { Connection } from './connect.ts';
import { generalHelp, helpOf } from './help.ts';
import { common } from './options.ts';
import type { Out } from './out.ts';
import { plain, plainLines } from './plain.ts';

export type Around = { environment: Environment; out: Out; complain: (text: string) => void };

/** Runs one call of `benefolio` and gives its exit code. Never throws. */
export async function run(args: readonly string[], around: Around): Promise<Exit> {
  try {
    return await dispatch(args, around);
  } catch (error) {
    return explain(error, around.complain);
  }
}

async function dispatch([verb = 'help', ...rest]: readonly string[], around: Around): Promise<Exit> {
  const { out } = around;
  if (verb === 'version' || verb === '--version') {
    if (rest.includes('--json')) out.json({ release });
    else out.line(`benefolio ${release}`);
    return 0;
  }
  if (verb === 'help' || verb === '--help' || verb === '-h') {
    const [asked] = rest.filter((word) => !word.startsWith('-'));
    const lines = asked === undefined ? generalHelp(commands) : helpOf(commandOf(asked));
    for (const line of lines) out.line(line);
    return 0;
  }
  const command = commandOf(verb);
  const { words, values } = parse(command, rest);
  if (isSet(values, 'help')) {
    for (const line of helpOf(command)) out.line(line);
    return 0;
  }
  return runCommand(command, { words, values }, around);
}

async function runCommand(
  command: Command,
  { words, values }: { words: string[]; values: Values },
  { environment, out }: Around,
): Promise<Exit> {
  const open: Connection[] = [];
  try {
    const connectHere = async (how = { creating: false }): Promise<Connection> => {
      const connection = await connect({ values, environment, ...how });
      open.push(connection);
      return connection;
    };
    return await command.run({ words, values, environment, out, connect: connectHere });
  } finally {
    for (const connection of open) await connection.close();
  }
}

function commandOf(verb: string): Command {
  const command = commands.find((one) => one.verb === verb);
  if (command) return command;
  throw new ProblemError({
    code: 'unknown-verb',
    message: `there is no command ${quote(verb)}`,
    cure: `say one of ${[...commands.map((one) => one.verb), 'help', 'version'].join(', ')}`,
  });
}

function parse(command: Command, args: string[]): { words: string[]; values: Values } {
  const { verb, options, example } = command;
  try {
    const parsed = parseArgs({ args, options: { ...options, ...common }, allowPositionals: true });
    return { words: parsed.positionals, values: parsed.values };
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new ProblemError({
      code: 'wrong-option',
      // A key that is pasted behind a dash is read as the name of an option.
      message: holdsKey(message)
        ? 'an option holds a whole product key'
        : message.replaceAll("'", '`').toLowerCase(),
      cure: `see \`benefolio ${verb} --help\`, for example \`${example}\``,
    });
  }
}

/** A list of formats takes a line for each. */
function cureLines({ code, cure }: ProblemError | ClientProblem): string[] {
  const list = code === 'unknown-format' ? cure.split(/\n+|(?<=: )(?=[\w.-]+: )|; (?=[\w.-]+: )/) : [cure];
  return list.map((line, n) => `${n === 0 ? '  ' : '    '}${plain(line).trim()}\n`);
}

/** Says what went wrong: 1 when the terms stopped an act of Benefolio's own, 2 when the call was wrong, 3 when we are. */
function explain(error: unknown, complain: (text: string) => void): Exit {
  if (error instanceof ProblemError || error instanceof ClientProblem) {
    complain(`benefolio: ${plain(error.message)}\n${cureLines(error).join('')}`);
    if (error.code === 'cannot-reserve') return 1;
    return error.status === 500 ? 3 : 2;
  }
  complain(`benefolio: something went wrong on our side; nothing was written by this call\n`);
  complain(`  ${plainLines(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  return 3;
}
