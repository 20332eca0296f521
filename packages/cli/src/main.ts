import { outTo } from './out.ts';
import { yesOrNo } from './question.ts';
import { run } from './run.ts';

const { env, stdin, stdout, stderr } = process;
const given = (name: string): string | undefined => env[name] || undefined;

// A reader that has seen enough, as `head` does, is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const out = outTo(stdout, stdout.isTTY && given('NO_COLOR') === undefined);
process.exitCode = await run(process.argv.slice(2), {
  environment: {
    url: given('BENEFOLIO_URL'),
    data: given('BENEFOLIO_DATA'),
    database: given('BENEFOLIO_DATABASE_URL'),
  },
  out: { ...out, ...(stdin.isTTY && stdout.isTTY && { ask: yesOrNo }) },
  complain: (text) => stderr.write(text),
});
