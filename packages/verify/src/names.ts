/** The files that every pack has beside its manifest. */
export const required = [
  'checkpoint',
  'clauses.json',
  'entries.jsonl',
  'findings.json',
  'gaps.json',
  'leaves.bin',
  'position.json',
  'summary.html',
] as const;

export const optional = ['people.json'] as const;

export const manifestName = 'manifest.json';
