import { ProblemError, quote } from '../kernel/problem.ts';
import { overall } from '../kernel/verdict.ts';
import type { Answer } from '../kernel/verdict.ts';
import type { Finding } from '../terms/apply.ts';
import { splitWords } from './words.ts';

/** What stands behind an arrow of a story, one part between commas. */
export type Check =
  | { kind: 'answer'; answer: Answer; clause?: string; details: Record<string, string> }
  | { kind: 'refused'; code?: string }
  | { kind: 'nothing' }
  | { kind: 'item'; item: string }
  | { kind: 'figures'; figures: Record<string, string> };

/** What a line of a story came to. */
export type Outcome =
  | { findings: readonly Finding[] }
  | { figures: Record<string, number | string>; findings: readonly Finding[] }
  | { figures: Record<string, number | string> }
  | { days: readonly string[] }
  | { problem: ProblemError };

const answers: readonly string[] = ['permitted', 'forbidden', 'unknown', 'discretionary'] satisfies Answer[];

/** Reads what a story expects. @throws ProblemError when it is none of the forms */
export const parseChecks = (text: string): Check[] =>
  text.split(',').map((part) => parseCheck(splitWords(part)));

function parseCheck(words: readonly string[]): Check {
  const [first, ...rest] = words;
  if (first === 'nothing') return { kind: 'nothing' };
  if (first === 'refused') return { kind: 'refused', ...(rest[0] !== undefined && { code: rest[0] }) };
  if (first !== undefined && answers.includes(first)) {
    const clause = rest[0]?.includes('.') ? rest[0] : undefined;
    const details = pairs(clause === undefined ? rest : rest.slice(1));
    return { kind: 'answer', answer: first as Answer, ...(clause !== undefined && { clause }), details };
  }
  if (words.length === 1 || /^\d{4}-/.test(first ?? '')) return { kind: 'item', item: words.join(' ') };
  return { kind: 'figures', figures: pairs(words) };
}

function pairs(words: readonly string[]): Record<string, string> {
  if (words.length % 2 !== 0) {
    throw new ProblemError({
      code: 'no-story-line',
      message: `the answer ${quote(words.join(' '))} is not made of names and values`,
      cure: 'write for example `forbidden vs.reassignment until 2025-04-10`',
    });
  }
  return Object.fromEntries(
    Array.from({ length: words.length / 2 }, (_, n) => [words[2 * n] as string, words[2 * n + 1] as string]),
  );
}

type Told = { expected: string; found: string } | undefined;

/** The first difference between what was expected and what came out; undefined when there is none. */
export function checkOutcome(checks: readonly Check[], outcome: Outcome): Told {
  if ('problem' in outcome && !checks.some((check) => check.kind === 'refused')) {
    return { expected: 'that it can be told', found: `${outcome.problem.message} (${outcome.problem.code})` };
  }
  return checks.map((check) => checkOne(check, outcome)).find((difference) => difference !== undefined);
}

function checkOne(check: Check, outcome: Outcome): Told {
  switch (check.kind) {
    case 'answer':
      return checkAnswer(check, 'findings' in outcome ? outcome.findings : []);
    case 'refused': {
      const found = 'problem' in outcome ? outcome.problem.code : describe(outcome);
      const met = 'problem' in outcome && (check.code === undefined || check.code === found);
      return met ? undefined : { expected: `refused ${check.code ?? ''}`.trim(), found };
    }
    case 'nothing': {
      const none =
        ('findings' in outcome && outcome.findings.every(({ answer }) => answer === 'permitted')) ||
        ('days' in outcome && outcome.days.length === 0);
      return none ? undefined : { expected: 'nothing', found: describe(outcome) };
    }
    case 'item': {
      const met = 'days' in outcome && outcome.days.includes(check.item);
      return met ? undefined : { expected: check.item, found: describe(outcome) };
    }
    case 'figures': {
      const figures: Record<string, number | string> = 'figures' in outcome ? outcome.figures : {};
      const met = Object.entries(check.figures).every(([name, value]) => String(figures[name]) === value);
      return met ? undefined : { expected: words(check.figures), found: describe(outcome) };
    }
  }
}

function checkAnswer(check: Extract<Check, { kind: 'answer' }>, findings: readonly Finding[]): Told {
  const { answer, clause, details } = check;
  const expected = [answer, clause, words(details)].filter(Boolean).join(' ');
  const found = describe({ findings });
  if (clause === undefined) return overall(findings) === answer ? undefined : { expected, found };
  const met = findings.some(
    (finding) =>
      finding.clause === clause &&
      finding.answer === answer &&
      Object.entries(details).every(([name, value]) => detail(finding, name) === value),
  );
  return met ? undefined : { expected, found };
}

const detail = (finding: Finding, name: string): string =>
  String({ ...finding.figures, until: finding.until, by: finding.by, times: finding.times }[name] ?? '');

const words = (figures: Record<string, number | string>): string =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${value}`)
    .join(' ');

/** An outcome in the words of a story. */
function describe(outcome: Outcome): string {
  if ('problem' in outcome) return `refused ${outcome.problem.code}: ${outcome.problem.message}`;
  if ('figures' in outcome) return words(outcome.figures);
  if ('days' in outcome) return outcome.days.join(', ') || 'nothing';
  const all = outcome.findings.map((finding) => {
    const { answer, clause, until, by, figures = {} } = finding;
    return [answer, clause, until && `until ${until}`, by && `by ${by}`, words(figures)]
      .filter(Boolean)
      .join(' ');
  });
  return [overall(outcome.findings), ...all].join(', ');
}
