import { verifyPack } from '@benefolio/verify';
import type { Report } from '@benefolio/verify';
import type { Command } from '../command.ts';
import type { Out } from '../out.ts';
import { isSet, textOf } from '../values.ts';
import { readBytes, readText } from '../files.ts';
import { missing } from '../missing.ts';

export const verify: Command = {
  verb: 'verify',
  says: 'check an evidence pack, without a record and without a network',
  usage: 'verify FILE',
  options: {
    checkpoint: {
      type: 'string',
      value: 'FILE',
      says: 'a checkpoint of the same journal that was kept outside',
    },
    key: { type: 'string', value: 'VKEY', says: 'the verifier key that was given ahead' },
  },
  more: 'Everything that is wrong is named; exit 1 then.',
  example: 'benefolio verify evidence.zip --checkpoint checkpoint.txt',
  run: async ({ out, values, words }) => {
    const [file] = words;
    if (file === undefined) throw missing('FILE', 'benefolio verify evidence.zip');
    const bytes = await readBytes(file);
    const [note, verifierKey] = [textOf(values, 'checkpoint'), textOf(values, 'key')];
    const checkpoint = note === undefined ? undefined : await readText(note);
    const report = await verifyPack(bytes, { checkpoint, verifierKey });
    if (isSet(values, 'json')) out.json(report);
    else for (const line of reportLines(report, out)) out.line(line);
    return report.ok ? 0 : 1;
  },
};

const signs = { right: ['green', 'ok'], wrong: ['red', 'WRONG'], 'not reached': ['dim', '-'] } as const;

function reportLines({ ok, checks, failures, fingerprint, limits }: Report, { paint }: Out): string[] {
  const lines = checks.flatMap(({ name, state, detail }) => {
    const [style, sign] = signs[state];
    const line = (what: string): string => `${paint(style, sign)}  ${name}  ${what}`;
    if (state !== 'wrong') return [line(detail)];
    return failures
      .filter((failure) => failure.name === name)
      .flatMap(({ what, cure }) => [line(what), ...(cure === undefined ? [] : [`  ${cure}`])]);
  });
  if (!ok) return lines;
  return [
    ...lines,
    paint('green', 'verified'),
    ...(fingerprint === undefined ? [] : [`signed with the key ${fingerprint}`]),
    ...limits.map((limit) => `not shown by this: ${limit}`),
  ];
}
