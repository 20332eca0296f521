import { openSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { ReadStream } from 'node:tty';
import { ProblemError } from '@benefolio/core';

/**
 * Asks the person at the terminal; undefined when there was no answer (Ctrl-C or Ctrl-D).
 * @throws ProblemError `input-ended` when what was read was standard input and there is no other terminal
 */
export async function yesOrNo(question: string): Promise<boolean | undefined> {
  const { stdin, stderr } = process;
  // Standard input was the file: it has ended, though the terminal behind it has not.
  const own = stdin.readableEnded || stdin.destroyed ? terminal() : undefined;
  const lines = createInterface({ input: own ?? stdin, output: stderr, terminal: stderr.isTTY });
  const closed = new Promise<undefined>((resolve) => void lines.once('close', () => resolve(undefined)));
  try {
    // The question rejects when it is left by a key, and stays open for ever when the input ends.
    const asked = lines.question(`${question} [y/N] `).catch(() => undefined);
    const answer = await Promise.race([asked, closed]);
    if (answer === undefined) stderr.write('\n');
    return answer === undefined ? undefined : /^y(es)?$/i.test(answer.trim());
  } finally {
    lines.close();
    own?.destroy();
  }
}

function terminal(): ReadStream {
  try {
    return new ReadStream(openSync('/dev/tty', 'r+'));
  } catch {
    throw new ProblemError({
      code: 'input-ended',
      message: 'standard input has ended, and nobody can be asked; nothing was written',
      cure: 'repeat with `--yes`',
    });
  }
}
