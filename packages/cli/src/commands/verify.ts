import { ProblemError, looksLikeProof } from '@benefolio/core';
import { verifyPack, verifyProof } from '@benefolio/verify';
import type { Command } from '../command.ts';
import { isSet, textOf } from '../values.ts';
import { readBytes, readText } from '../files.ts';
import { missing } from '../missing.ts';
import { printProofReport } from '../proof-text.ts';

export const verify: Command = {
  verb: 'verify',
  says: 'check an evidence pack, or the proof of an entry, without a record and without a network',
  usage: 'verify FILE',
  options: {
    checkpoint: {
      type: 'string',
      value: 'FILE',
      says: 'a checkpoint of the same journal that was kept outside',
    },
    key: { type: 'string', value: 'VKEY', says: 'the verifier key that was given ahead; a proof needs it' },
  },
  more: 'Exit 1 at the first thing that is wrong.',
  example: 'benefolio verify evidence.zip --checkpoint checkpoint.txt',
  run: async ({ out, values, words }) => {
    const [file] = words;
    if (file === undefined) throw missing('FILE', 'benefolio verify evidence.zip');
    const bytes = await readBytes(file);
    const text = new TextDecoder().decode(bytes);
    const [note, verifierKey] = [textOf(values, 'checkpoint'), textOf(values, 'key')];
    if (looksLikeProof(text)) {
      if (note !== undefined) throw ownCheckpoint();
      const report = await verifyProof(text, verifierKey);
      if (isSet(values, 'json')) out.json(report);
      else printProofReport(out, report);
      return report.ok ? 0 : 1;
    }
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

const ownCheckpoint = (): ProblemError =>
  new ProblemError({
    code: 'own-checkpoint',
    message: 'a proof has a checkpoint of its own, and says nothing about another one',
    cure: 'leave `--checkpoint` out; an evidence pack can be held against an earlier one',
  });
