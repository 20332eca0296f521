import { verifyPack } from '@benefolio/verify';
import type { Command } from '../command.ts';
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
  more: 'Exit 1 at the first thing that is wrong.',
  example: 'benefolio verify evidence.zip --checkpoint checkpoint.txt',
  run: async ({ out, values, words }) => {
    const [file] = words;
    if (file === undefined) throw missing('FILE', 'benefolio verify evidence.zip');
    const bytes = await readBytes(file);
    const [note, verifierKey] = [textOf(values, 'checkpoint'), textOf(values, 'key')];
    const checkpoint = note === undefined ? undefined : await readText(note);
    const report = verifyPack(bytes, { checkpoint, verifierKey });
    if (isSet(values, 'json')) out.json(report);
    else {
      for (const { name, detail } of report.checks)
        out.line(`${out.paint('green', 'ok')}  ${name}  ${detail}`);
      if (report.failure) {
        const { name, what, cure } = report.failure;
        out.line(`${out.paint('red', 'WRONG')}  ${name}  ${what}`);
        if (cure !== undefined) out.line(`  ${cure}`);
      } else {
        out.line(out.paint('green', 'verified'));
        if (report.fingerprint !== undefined) out.line(`signed with the key ${report.fingerprint}`);
        for (const limit of report.limits) out.line(`not shown by this: ${limit}`);
      }
    }
    return report.ok ? 0 : 1;
  },
};
