import type { components } from '@benefolio/client';
import type { Out } from './out.ts';
import { wrap } from './out.ts';

type Finding = components['schemas']['Finding'];
type Answer = components['schemas']['Answer'];

const colors = { permitted: 'green', forbidden: 'red', unknown: 'yellow', discretionary: 'yellow' } as const;

export const answerText = (out: Out, answer: Answer): string => out.paint(colors[answer], answer);

/** A finding for people: what, why, in our words, where it stands, and what we are not sure of. */
export function printFinding(out: Out, finding: Finding): void {
  printVerdict(out, finding);
  printClause(out, finding);
}

/** What was found, and why; `about` says of what. */
export function printVerdict(out: Out, finding: Finding, about = ''): void {
  const { answer, clause, until, by, times, missing, figures = {} } = finding;
  const more = [
    until && `until ${until}`,
    by && `by ${by}`,
    times !== undefined && `at most ${times === 1 ? 'once' : `${times} times`}`,
    missing && missing.length > 0 && `missing ${missing.join(', ')}`,
    ...Object.entries(figures).map(([name, value]) => `${name} ${value}`),
  ].filter((part) => typeof part === 'string');
  out.line([answerText(out, answer), clause, ...more, about].filter((part) => part !== '').join('  '));
  for (const line of wrap(finding.why, '  ')) out.line(line);
}

/** The clause behind a finding. */
export function printClause(
  out: Out,
  finding: Pick<Finding, 'says' | 'section' | 'edition' | 'doubts' | 'page'>,
): void {
  for (const line of wrap(finding.says, '  ')) out.line(out.paint('dim', line));
  const { page, edition } = finding;
  const source = page ? `not the Guide: ${page.title}, as of ${page.asOf}` : `Guide of ${edition}`;
  for (const line of wrap(`${finding.section.join(' > ')} (${source})`, '  ')) {
    out.line(out.paint('dim', line));
  }
  for (const doubt of finding.doubts) for (const line of wrap(`doubt: ${doubt}`, '    ')) out.line(line);
}

/** What an act would leave to be done: what stands after it, and did not before. */
export function printAfter(out: Out, { findings, many }: components['schemas']['Answered']['after']): void {
  if (many === 0) return;
  out.line(out.paint('bold', 'after it'));
  for (const finding of findings) {
    out.line(`  ${finding.thing}  ${answerText(out, finding.answer)}  ${finding.clause}`);
    for (const line of wrap(finding.why, '    ')) out.line(line);
  }
  if (many > findings.length) out.line(`  and ${many - findings.length} more`);
}
