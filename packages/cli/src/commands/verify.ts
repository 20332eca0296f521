import { ProblemError, looksLikeProof } from '@benefolio/core';
import { builtPage, emptyPageHash, release, verifyPack, verifyProof } from '@benefolio/verify';
import type { Report } from '@benefolio/verify';
import type { Command } from '../command.ts';
import type { Out } from '../out.ts';
import { isSet, textOf } from '../values.ts';
import { mayWrite, readBytes, readText, writeWhole } from '../files.ts';
import { missing } from '../missing.ts';
import { printProofReport } from '../proof-text.ts';

export const verify: Command = {
  verb: 'verify',
  says: 'check an evidence pack, or the proof of an entry, without a record and without a network',
  usage: 'verify FILE | verify --html OUT',
  options: {
    checkpoint: {
      type: 'string',
      value: 'FILE',
      says: 'a checkpoint of the same journal that was kept outside',
    },
    key: { type: 'string', value: 'VKEY', says: 'the verifier key that was given ahead; a proof needs it' },
    html: {
      type: 'string',
      value: 'OUT',
      says: 'write the page that verifies packs in a browser, and print its SHA-256',
    },
    force: { type: 'boolean', says: 'write over OUT' },
  },
  more: 'Everything that is wrong is named; exit 1 then.',
  example: 'benefolio verify evidence.zip --checkpoint checkpoint.txt',
  run: async ({ out, values, words }) => {
    const [file] = words;
    const html = textOf(values, 'html');
    if (html !== undefined) {
      writePage(html, { force: isSet(values, 'force'), json: isSet(values, 'json') }, out);
      return 0;
    }
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
    const built = builtPage();
    const page = built === undefined ? undefined : emptyPageHash(built);
    const report = await verifyPack(bytes, { checkpoint, verifierKey, page });
    if (isSet(values, 'json')) out.json(report);
    else for (const line of reportLines(report, out)) out.line(line);
    return report.ok ? 0 : 1;
  },
};

/** @throws ProblemError `not-built`, `file-exists`, `not-written` */
function writePage(file: string, { force, json }: { force: boolean; json: boolean }, out: Out): void {
  const page = builtPage();
  if (page === undefined) {
    throw new ProblemError({
      code: 'not-built',
      message: 'the page that verifies packs was not built here',
      cure: 'run `npm run build` where Benefolio is installed',
    });
  }
  mayWrite(file, force);
  writeWhole(file, page);
  const sha256 = emptyPageHash(page);
  if (json) out.json({ file, release, sha256 });
  else out.line(`wrote ${file} of release ${release}, SHA-256 ${sha256}`);
}

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

const ownCheckpoint = (): ProblemError =>
  new ProblemError({
    code: 'own-checkpoint',
    message: 'a proof has a checkpoint of its own, and says nothing about another one',
    cure: 'leave `--checkpoint` out; an evidence pack can be held against an earlier one',
  });
