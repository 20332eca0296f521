import type { ProofReport } from '@benefolio/core';
import type { Out } from './out.ts';

/** What a check of a proof found, in lines. */
export function printProofReport(out: Out, { ok, checks, failure, text, limits }: ProofReport): void {
  for (const { name, detail } of checks) out.line(`${out.paint('green', 'ok')}  ${name}  ${detail}`);
  if (failure) {
    out.line(`${out.paint('red', 'WRONG')}  ${failure.name}  ${failure.what}`);
    if (failure.cure !== undefined) out.line(`  ${failure.cure}`);
  }
  if (!ok) return;
  out.line(out.paint('green', 'verified'));
  if (text !== undefined) out.line(text);
  for (const limit of limits) out.line(`not shown by this: ${limit}`);
}
