import { holdsKey } from './secret.ts';

// What the caller got wrong. At the edge a problem becomes RFC 9457; here it is a value that can be thrown.

export type Problem = {
  /** Stable, for programs. */
  code: string;
  /** Lower case, with the caller's own words in backticks. */
  message: string;
  /** What to do about it. */
  cure: string;
  /** The HTTP status it becomes; 400 when absent. */
  status?: number;
};

export class ProblemError extends Error {
  readonly code: string;
  readonly cure: string;
  readonly status: number;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'ProblemError';
    this.code = problem.code;
    this.cure = problem.cure;
    this.status = problem.status ?? 400;
  }
}

/** Shows the caller's own words, but no whole product key, and no long or odd value that takes over the message. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  if (holdsKey(text)) return '`…`';
  const plain = text.replaceAll('`', "'").replaceAll(/\p{Cc}/gu, ' ');
  return `\`${plain.length > 60 ? `${plain.slice(0, 57)}...` : plain}\``;
}
